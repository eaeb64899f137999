import type { MemorySpec, Plan, Task } from '../../generated/types.js'
import { whyNotKept } from '../../plan/memory-stores.js'

/** Whether what is kept is still there for the next run. Where no lifetime is declared, files are, and nothing else. */
export const outlivesRun = (memory: MemorySpec): boolean =>
  memory.lifetime === undefined ? memory.store === 'filesystem' : memory.lifetime === 'project' && isOffered(memory)

/** Whether memory by keys can be kept: on a server that is known, in files, or in a store that is named and that a program brings. */
export const isOffered = (memory: MemorySpec): boolean => memory.name !== undefined || whyNotKept(memory) === undefined

/** Whether what is kept is of use: somebody may write it, and somebody reads it. Where tasks do not say what they read, all do. */
export const isUsed = ({ memory, tasks, strategy }: Plan): boolean => {
  const isWritten = memory?.writers === undefined || memory.writers.length > 0
  const reads = ({ inputs }: Task) => inputs?.some(({ from }) => from === 'memory') ?? true
  return isWritten && (tasks.length === 0 || tasks.some(reads) || strategy?.type === 'memory_update')
}
