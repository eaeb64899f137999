import type { MemorySpec, Plan, Task } from '../../generated/types.js'

/** Whether what is kept is still there for the next run. Where no lifetime is declared, files are, and nothing else. */
export const outlivesRun = ({ store, lifetime }: MemorySpec): boolean =>
  lifetime === undefined ? store === 'filesystem' : lifetime === 'project'

/** Whether what is kept is of use: somebody may write it, and somebody reads it. Where tasks do not say what they read, all do. */
export const isUsed = ({ memory, tasks, strategy }: Plan): boolean => {
  const isWritten = memory?.writers === undefined || memory.writers.length > 0
  const reads = ({ inputs }: Task) => inputs?.some(({ from }) => from === 'memory') ?? true
  return isWritten && (tasks.length === 0 || tasks.some(reads) || strategy?.type === 'memory_update')
}
