import { isatty } from 'node:tty'

/**
 * Lets a child decide what Ctrl-C means: we stay until it has ended. A terminal sends the signal to both of us already;
 * a second one would read as impatience, so it is passed on only where there is no terminal.
 */
export const leaveInterruptsTo = child => {
  const atTerminal = [0, 1, 2].some(isatty)
  process.on('SIGINT', () => {
    if (!atTerminal) child.kill('SIGINT')
  })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
}
