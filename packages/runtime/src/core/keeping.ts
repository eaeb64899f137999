import type { MemoryWrite } from '@loop/spec'
import type { State } from './state.js'

/** What changes when entries of memory were written. */
export const written = ({ keys }: State, writes: readonly MemoryWrite[]): Pick<State, 'keys'> => ({
  keys: writes.length === 0 ? keys : { ...keys, ...Object.fromEntries(writes.map(write => [write.key, write])) },
})

/** What is said of entries that were written over what another run had written meanwhile (F9). */
export const conflictsIn = (writes: readonly MemoryWrite[]): string[] =>
  writes.flatMap(({ key, version, conflict }) =>
    conflict
      ? [
          `F9 state_corruption: "${key}" of the memory was written as version ${version} by this run, which had not seen version ${conflict.version} of the run ${conflict.run}; both are kept`,
        ]
      : [],
  )
