import type { BuiltInCheck } from '../function.js'
import { allOf, type Seen } from '../together.js'

/** What changed is no more than so many files and lines, by git; lines that were added and lines that were taken out. */
export const diffBudget: BuiltInCheck = {
  name: 'diff_budget',
  async judge({ config, changes }) {
    const {
      max_files,
      max_lines,
      since = 'run',
    } = config as {
      max_files?: number
      max_lines?: number
      since?: 'run' | 'head'
    }
    const { files, lines } = await changes(since)
    const seen: (Seen & { criterion: string })[] = []
    if (max_files !== undefined)
      seen.push({
        criterion: `at most ${max_files} files changed`,
        passes: files.length <= max_files,
        evidence: `${files.length} did${files.length > 0 ? `: ${shown(files)}` : ''}`,
      })
    if (max_lines !== undefined)
      seen.push({
        criterion: `at most ${max_lines} lines changed`,
        passes: lines <= max_lines,
        evidence: `${lines} did`,
      })
    return { ...allOf(seen), value: max_lines === undefined ? files.length : lines }
  },
}

/** Some names for evidence. */
const shown = (names: readonly string[]): string =>
  names.length <= 20 ? names.join(', ') : `${names.slice(0, 20).join(', ')} and ${names.length - 20} more`
