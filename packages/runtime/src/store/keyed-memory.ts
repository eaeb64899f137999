import type { MemoryWrite } from '@loop/spec'

/** What a loop keeps under names, for tasks that read and write it. */
export interface KeyedMemory {
  /**
   * The entries of a key that a task may read, the latest first.
   *
   * @param path keys further inside an entry that is JSON
   */
  read(task: string, key: string, path: readonly string[]): Promise<string[]>
  /**
   * Keeps an entry, when the writer may write. Doing it twice for one effect is doing it once.
   *
   * @param effect id of the effect that writes, unique over all runs
   * @returns what goes on record; undefined when the writer may not write
   */
  write(writer: string, key: string, text: string, effect: string): Promise<MemoryWrite | undefined>
  /** What is kept only as long as an iteration goes. */
  endIteration(iteration: number): Promise<void>
  close(): Promise<void>
}
