import type { MemoryWrite } from '@loop/spec'

/** What came of an attempt to keep an entry. */
export interface Kept {
  /** What goes on record; absent when it was not kept. */
  write?: MemoryWrite
  /** Why it was not kept, in words. */
  refused?: string
}

/** What a loop keeps under names, for tasks that read and write it. */
export interface KeyedMemory {
  /** Whether a writer may write at all. */
  mayWrite(writer: string): boolean
  /**
   * The entries of a key that a task may read, the latest first; twenty at most.
   *
   * @param path keys further inside an entry that is JSON
   */
  read(task: string, key: string, path: readonly string[]): Promise<string[]>
  /**
   * Keeps an entry, when the writer may write and it is as the policy wants it. Doing it twice for one effect is doing it once,
   * also when the effect was cut off in between and is done again: what is made the second time then replaces the first.
   *
   * @param effect id of the effect that writes
   */
  write(writer: string, key: string, text: string, effect: string): Promise<Kept>
  /** What is kept only as long as an iteration goes. */
  endIteration(iteration: number): Promise<void>
  /** @param isOver the run is over: what is kept only as long as it goes is not needed any more */
  close(isOver: boolean): Promise<void>
}
