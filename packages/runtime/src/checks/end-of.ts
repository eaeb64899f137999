import type { Ended } from '../supervise/supervise.js'

/** What a program printed, and how it ended. */
export const endOf = ({ printed, exit }: Ended, command: readonly string[]): string =>
  `${printed.trim()}\n\n${command.join(' ')} ${exit.message}`.trim()
