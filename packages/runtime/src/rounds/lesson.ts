import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RoundReport } from '@loop/spec'

/** Most bytes of lessons that programs are told. */
const most = 8_000

/** What was wrong and is not any more. */
export interface Overcome {
  /** The step that failed. */
  step: string
  /** What it said. */
  said: string
}

/**
 * What a round taught: something failed in it or before it, it was worked on, and all is well now.
 *
 * @param before what was wrong when the work of the round began
 */
export const lessonOf = (
  report: RoundReport,
  before: Overcome | undefined,
  changed: readonly string[],
): string | undefined => {
  if (!before) return undefined
  const worked = report.steps.filter(({ result }) => result === 'ok')
  if (worked.length === 0) return undefined
  const files = changed.slice(0, 20).map(path => `- ${path}`)
  return [
    `# ${before.step} failed, and was mended`,
    '',
    `Loop ${report.loop}, run ${report.run}, round ${report.round}, ${report.endedAt}.`,
    '',
    '## What failed',
    '',
    ...fenced(before.said.slice(-1_500)),
    '',
    '## What mended it',
    '',
    `${worked.map(({ step }) => step).join(', ')} ran; after that every check of the result passed.`,
    ...(files.length === 0 ? [] : ['', 'Files that changed:', '', ...files]),
    ...(changed.length > 20 ? [`- and ${changed.length - 20} more`] : []),
    '',
  ].join('\n')
}

/** A block that its content cannot end. */
const fenced = (text: string): string[] => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, text.trimEnd(), fence]
}

/** The newest lessons of a folder, as many as programs are told. */
export const lessonsIn = async (folder: string): Promise<string> => {
  const names = (await readdir(folder).catch(() => [])).filter(name => name.endsWith('.md'))
  names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const told: string[] = []
  let size = 0
  for (const name of names.reverse()) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '')
    const more = Buffer.byteLength(text)
    if (size + more > most) continue // a long note does not keep the short ones from being told
    size += more
    told.push(text)
  }
  return told.join('\n')
}
