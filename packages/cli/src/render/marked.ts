/** What every line about something simulated begins with. */
export const dryRunMark = '[dry run] '

/** Lines as a text, each with the mark when they tell of a dry run. */
export const markedText = (lines: readonly string[], simulated: boolean): string =>
  lines.map(line => `${simulated ? dryRunMark : ''}${line}\n`).join('')
