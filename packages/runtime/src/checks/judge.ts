import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { CheckSpec, Criterion, Exit, Problem, Usage, Verdict } from '@loop/spec'
import type { Reply } from '../agents/agent.js'
import { changesBetween, type Fingerprint, fingerprint } from './fingerprint.js'

/** What a check came to. */
export interface Judgement {
  verdict: Verdict
  usage?: Usage
  exit?: Exit
  error?: Problem
  simulated?: boolean
  /** How long to wait before it is asked again, in milliseconds, where it could not be asked. */
  retryAfterMs?: number
  /** What is not as it should be although it judged. */
  warnings?: readonly string[]
  /** Its call was stopped before it could say anything. */
  stopped?: Reply['stopped']
  /** Files that changed while it ran and that it may not change. */
  changed?: string[]
  /** Digest of the workspace as it judged it. */
  seen?: string
}

/** A verdict of one criterion: what a check that could not be asked, or a command, comes to. */
export const plainVerdict = (check: CheckSpec, verdict: Criterion['verdict'], evidence: string): Verdict => ({
  verdict,
  ...(verdict === 'inconclusive' ? {} : { score: verdict === 'pass' ? 1 : 0 }),
  criteria: [
    { criterion: check.criteria[0] ?? check.label, verdict, evidence: evidence.trim() || 'it printed nothing' },
  ],
  independence: check.independence ?? 'other',
})

/** In `writes`: a check with it may change whatever there is. */
const everything = '**'

/** Paths that a check may change: those it declares, and the report it reads. */
const mayWrite = ({ writes = [], cwd = '.', config }: CheckSpec): string[] => {
  const report = config?.['report']
  return typeof report === 'string' ? [...writes, join(cwd, report)] : writes
}

/**
 * Runs a judgement and looks whether it kept its hands off the workspace: a check that changed a file it may not change has
 * judged something else than what was made, so its verdict counts for nothing.
 *
 * @param own paths in the workspace where the loop keeps things of its own: it writes there while checks judge
 */
export const watched = async (
  check: CheckSpec,
  workspace: string,
  own: readonly string[],
  judge: () => Promise<Judgement>,
): Promise<Judgement> => {
  const left = [...mayWrite(check), ...own]
  const before = await fingerprint(workspace, left)
  const judgement = await judge()
  if (left.includes(everything)) return { ...judgement, seen: digestOf(before) }
  const changed = changesBetween(before, await fingerprint(workspace, left))
  if (changed.length === 0) return { ...judgement, seen: digestOf(before) }
  const shown = changed.slice(0, 10).join(', ') + (changed.length > 10 ? ` and ${changed.length - 10} more` : '')
  return {
    ...judgement,
    changed: changed.slice(0, 100),
    verdict: plainVerdict(check, 'inconclusive', `the check changed the workspace: ${shown}`),
  }
}

const digestOf = (files: Fingerprint): string => {
  const hash = createHash('sha256')
  for (const [path, mark] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(JSON.stringify([path, mark]))
  return hash.digest('hex')
}
