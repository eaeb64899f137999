import type { MemorySpec } from '../generated/types.js'

const lifetimes = { iteration: 'an iteration', run: 'a run', project: 'the project' }

/** What a memory is, in a line each. */
export const memoryLines = ({ store, path, persistence, lifetime, retention, maxEntries }: MemorySpec): string[] => [
  `memory: ${path ?? store}`,
  lifetime ? `kept for ${lifetimes[lifetime]}` : `kept in ${persistence === 'full' ? 'full' : `${persistence} form`}`,
  retention ? `an entry for ${retention.value} ${retention.unit}${retention.value === 1 ? '' : 's'}` : '',
  maxEntries === undefined ? '' : `at most ${maxEntries} ${maxEntries === 1 ? 'entry' : 'entries'}`,
]
