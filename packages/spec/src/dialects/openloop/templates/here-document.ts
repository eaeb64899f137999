import { occurrenceAt } from './occurrence.js'
import type { Command, Here, Occurrence } from './shell.js'

const begin = /<<(?!<)(-?)[ \t]*((?:\\.|'[^']*'|"[^"]*"|[^\s;&|<>()'"\\])+)/y

/** The here-document that `<<` begins, if it does: `<<<` does not. */
export const readHereStart = (
  text: string,
  at: number,
  command: Command,
): { document: Here; end: number } | undefined => {
  begin.lastIndex = at
  const found = begin.exec(text)
  if (!found) return undefined
  const [, dash = '', word = ''] = found
  const delimiter = word.replace(/\\(.)|['"]/g, '$1')
  const isQuoted = /['"\\]/.test(word)
  return { document: { delimiter, isQuoted, stripsTabs: dash !== '', command, at }, end: begin.lastIndex }
}

/**
 * Reads the text of a here-document, and takes down the templates in it.
 *
 * @param start where its first line begins
 * @param add takes a template down and gives its index
 * @returns where what follows it begins; shells take the end of the command for its end as well
 */
export const readHere = (
  text: string,
  start: number,
  { delimiter, isQuoted, stripsTabs, command }: Here,
  add: (occurrence: Occurrence) => number,
): number => {
  let [end, next] = [start, start]
  while (next < text.length) {
    end = next
    const stop = text.indexOf('\n', next)
    const line = text.slice(next, stop < 0 ? text.length : stop)
    next = stop < 0 ? text.length : stop + 1
    if ((stripsTabs ? line.replace(/^\t+/, '') : line) === delimiter) break
    end = next
  }
  let refused = isQuoted ? 'in a here-document whose delimiter is quoted, where nothing is put in' : undefined
  for (let i = start; i < end; i++) {
    if (text[i] === '\\' && !isQuoted) {
      i++
      continue
    }
    const found = occurrenceAt(text, i)
    if (found) {
      const occurrence: Occurrence = { ...found, start: i, quoting: 'here-document', ...(refused ? { refused } : {}) }
      if (!isQuoted || !found.isVariable) command.reads.push(add(occurrence))
      if (!found.isVariable) i = found.end - 1
    } else if (text[i] === '`' || (text[i] === '$' && /[({]/.test(text[i + 1] ?? '')))
      refused ??= 'in a here-document, behind an expansion'
  }
  return next
}
