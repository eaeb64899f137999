import type { Effect } from '@loop/spec'

/**
 * Keeps judges and makers apart in one workspace, over all runs that share it: many may work at once, a machine that judges is
 * alone. Who asks first goes first.
 */
export interface WorkspaceGate {
  /**
   * Waits until these effects may begin.
   *
   * @param effects that begin together: they work, or judge, or do neither
   * @param signal aborted when nothing is to begin any more; then nobody waits
   * @param onWait called when it has to wait, before it does
   * @returns to be called once for each of them when it has ended
   */
  enter(effects: readonly Effect[], signal: AbortSignal, onWait?: () => Promise<void>): Promise<() => void>
}

interface Waiting {
  alone: boolean
  count: number
  begin(): void
}

export const workspaceGate = (): WorkspaceGate => {
  let inside = 0
  let judged = false
  let waiting: Waiting[] = []
  const admit = () => {
    for (let first = waiting[0]; first; first = waiting[0]) {
      if (judged || (first.alone && inside > 0)) return
      waiting = waiting.slice(1)
      inside += first.count
      judged = first.alone
      first.begin()
    }
  }
  const leave = () => {
    inside -= 1
    if (inside === 0) judged = false
    admit()
  }
  return {
    enter: async (effects, signal, onWait) => {
      const alone = effects.some(({ kind }) => kind === 'check')
      const isWork = effects.some(({ kind }) => kind === 'check' || kind === 'task')
      if (!isWork || signal.aborted) return () => {}
      const count = effects.length // each of them leaves, those that only go along as well
      const entered = new Promise<() => void>(resolve => {
        const onAbort = () => {
          waiting = waiting.filter(other => other !== entry)
          resolve(() => {})
          admit()
        }
        const begin = () => {
          signal.removeEventListener('abort', onAbort)
          resolve(leave)
        }
        const entry = { alone, count, begin }
        signal.addEventListener('abort', onAbort, { once: true })
        waiting.push(entry)
        admit()
      })
      if (waiting.length > 0) await onWait?.()
      return entered
    },
  }
}
