/** What Ctrl-C and its like ask for. */
export interface Interrupts {
  /** Aborted at the first: start nothing new. */
  stop: AbortSignal
  /** Aborted at the second: end what runs. */
  kill: AbortSignal
  /** Leaves the signals to Node again. */
  dispose(): void
}

/**
 * Listens for Ctrl-C and for being told to end.
 *
 * @param tell says what the next one will do
 */
export const listenForInterrupts = (tell: (message: string) => void): Interrupts => {
  const stop = new AbortController()
  const kill = new AbortController()
  const onSignal = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) {
      if (!kill.signal.aborted) tell('ending it now')
      kill.abort(signal)
      return
    }
    tell('stopping after the running step; Ctrl-C again ends it now')
    stop.abort(signal)
  }
  // Nobody is there to see a step end when the terminal is gone.
  const onHangup = () => {
    stop.abort('SIGHUP')
    kill.abort('SIGHUP')
  }
  const names = ['SIGINT', 'SIGTERM'] as const
  for (const name of names) process.on(name, onSignal)
  process.on('SIGHUP', onHangup)
  return {
    stop: stop.signal,
    kill: kill.signal,
    dispose: () => {
      for (const name of names) process.off(name, onSignal)
      process.off('SIGHUP', onHangup)
    },
  }
}
