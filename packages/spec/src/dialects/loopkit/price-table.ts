import type { Project } from '../../generated/types.js'
import { validateProject } from '../../generated/validate-loopkit.js'
import { parse } from '../../source/parse.js'
import { plainValue } from '../../source/value.js'
import { problemsOf } from '../shared/refused.js'
import { describeProblems } from '../shared/schema-messages.js'
import { loopkitVoice } from './schema-voice.js'

/** What models cost, by `provider/name`. */
export type PriceTable = NonNullable<Project['prices']>

/**
 * Reads a table of prices: YAML or JSON of the form that `prices` of a project file has, alone or under the key `prices`.
 *
 * @param path how messages call the file
 * @returns the table, or what is wrong with it
 */
export const readPriceTable = (text: string, path: string): { table: PriceTable } | { problem: string } => {
  const parsed = parse(text, path)
  if (!parsed.document) return { problem: parsed.diagnostics[0]?.message ?? 'it cannot be read' }
  const value = plainValue(parsed.document.root) as { prices?: unknown }
  const project = { version: '1', prices: value.prices ?? value }
  const [problem] = describeProblems(loopkitVoice, project, problemsOf(validateProject, project), '')
  if (!problem) return { table: project.prices as PriceTable }
  return { problem: `${problem.message} (at ${problem.pointer.replace(/^\/prices/, '') || '/'})` }
}
