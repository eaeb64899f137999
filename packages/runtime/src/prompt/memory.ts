import type { MemoryEntry } from '@loop/spec'
import { clipped } from './sections.js'

/** Memory in words, the latest run first. */
export const memoryText = (entries: readonly MemoryEntry[]): string =>
  entries
    .map(({ run, at, outcome, rounds, verdicts = [], outputs = [] }) =>
      [
        `## Run ${run} (${at.slice(0, 16).replace('T', ' ')} UTC)`,
        `${outcome} after ${rounds} ${rounds === 1 ? 'round' : 'rounds'}.`,
        ...verdicts.map(
          ({ check, verdict, evidence }) => `- ${check}: ${verdict}\n\n${clipped(evidence.trim(), 4_000)}`,
        ),
        ...outputs.map(({ task, text }) => `### ${task}\n\n${clipped(text.trim(), 8_000)}`),
      ].join('\n\n'),
    )
    .join('\n\n')
