import { printable } from './cells.js'
import { visible } from './visible.js'

const maxLength = 300

/** Some readers take escaped brackets in the text of a link for a link; the comment keeps a name from being called. */
const references: Record<string, string> = { '[': '&#91;', ']': '&#93;', '@': '@<!-- -->' }

/** A table of GitHub's Markdown; cells are Markdown already. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')

/** A text as Markdown that shows it as it is, on one line; what is very long is cut. */
export const cellOf = (text: string): string => {
  const characters = [...printable(visible(text)).trim()]
  const short = characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : characters.join('')
  return short.replace(/[\\`*_<>#|~&$]/g, '\\$&').replace(/[[\]@]/g, char => references[char] ?? char)
}
