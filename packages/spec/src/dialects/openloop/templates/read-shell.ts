import { readHere, readHereStart } from './here-document.js'
import { occurrenceAt } from './occurrence.js'
import {
  type Commands,
  type Frame,
  type Here,
  ledger,
  type Occurrence,
  type Open,
  type Quoting,
  type Shell,
} from './shell.js'

const names: Record<Exclude<Frame['kind'], 'commands'>, string> = {
  double: 'a double quote',
  parameter: '`${`',
  arithmetic: '`$((`',
  backticks: 'a backtick',
}

/** Nothing can be put here, or not so that everybody would read it the same way. */
const refusals: Partial<Record<Frame['kind'], string>> = {
  parameter: 'inside the braces of a variable',
  arithmetic: 'inside `$(( ))`, which works its value out',
  backticks: 'inside backticks',
}

/** Some shells take the backslash for an escape, so the quote ends elsewhere. */
const ambiguous = /\$'[^']*\\'/y

/**
 * Reads a command line as a POSIX shell does, as far as is needed to know how it reads the places of templates. Where it is mistaken
 * (no shell is read without its whole grammar), a value may fall apart into several words, and still is never read as code.
 */
export const readShell = (text: string): Shell => {
  const occurrences: Occurrence[] = []
  const book = ledger()
  const stack: Frame[] = [book.begin(0, false)]
  const pending: Here[] = []
  let unclear: string | undefined
  let unclosed: Shell['unclosed']
  let i = 0

  const wordOf = (frame: Commands) => (frame.word ??= { text: '', holds: [] })
  const commands = (): Commands => {
    for (let index = stack.length - 1; index >= 0; index--) {
      const frame = stack[index]
      if (frame?.kind === 'commands') return frame
    }
    throw new Error('the top is gone')
  }
  const add = (part: string): void => {
    wordOf(commands()).text += part
  }
  const quoted = (): void => {
    const frame = commands()
    wordOf(frame)
    frame.isQuoted = true
  }
  const note = (occurrence: Occurrence): number => occurrences.push(occurrence) - 1
  const take = (quoting: Quoting): boolean => {
    const found = occurrenceAt(text, i)
    if (!found) return false
    const refused = stack.flatMap(({ kind }) => refusals[kind] ?? [])[0] ?? unclear
    const index = note({ ...found, start: i, quoting, ...(refused ? { refused } : {}) })
    for (const frame of stack) if (frame.kind === 'commands') wordOf(frame).holds.push(index)
    if (!found.isVariable) add(text.slice(i, found.end))
    if (found.isVariable) return false
    i = found.end
    return true
  }
  const open = (kind: Exclude<Frame['kind'], 'commands'>, length: number): void => {
    quoted()
    stack.push({ kind, at: i, depth: kind === 'arithmetic' ? 2 : 0, inDouble: stack.at(-1)?.kind === 'double' })
    i += length
  }
  /** What begins with `$` or a backtick, wherever it is expanded. */
  const expansion = (): boolean => {
    if (text[i] === '`') open('backticks', 1)
    else if (text.startsWith('$((', i)) open('arithmetic', 3)
    else if (text.startsWith('$(', i)) {
      quoted()
      stack.push(book.begin(i, true))
      i += 2
    } else if (text.startsWith('${', i)) open('parameter', 2)
    else return false
    return true
  }
  const single = (): void => {
    const at = i++
    quoted()
    while (i < text.length && text[i] !== "'") if (text[i] === '$' || !take('single')) add(text[i++] ?? '')
    if (i >= text.length) unclosed = { what: 'a single quote', at }
    i++
  }
  const escaped = (): void => {
    if (text[i + 1] !== '\n') {
      quoted()
      add(text[i + 1] ?? '')
    }
    i += 2
  }
  const inCommands = (frame: Commands): void => {
    const c = text[i] ?? ''
    if (take('none')) return
    ambiguous.lastIndex = i
    if (c === '$' && ambiguous.test(text))
      unclear ??= "behind `$'` with a backslash in it, which shells read in two ways"
    if (c === '\\') escaped()
    else if (c === "'") single()
    else if (c === '"') open('double', 1)
    else if (c === '#' && !frame.word) skipComment()
    else if (!expansion() && !hereDocument(frame)) separators(frame, c)
  }
  const skipComment = (): void => {
    const end = text.indexOf('\n', i)
    i = end < 0 ? text.length : end
  }
  const hereDocument = (frame: Commands): boolean => {
    const here = text[i] === '<' ? readHereStart(text, i, frame.command) : undefined
    if (!here) return false
    book.endWord(frame)
    pending.push(here.document)
    i = here.end
    return true
  }
  const separators = (frame: Commands, c: string): void => {
    const before = text[i - 1]
    i++
    if (c === '\n') {
      book.endCommand(frame)
      while (pending.length > 0) i = readHere(text, i, pending.shift() as Here, note)
    } else if (c === ';' || (c === '&' && before !== '>' && before !== '<')) book.endCommand(frame)
    else if (c === '|' && before !== '>') {
      const isOr = text[i] === '|'
      if (isOr) i++
      book.endCommand(frame, !isOr)
    } else if (c === '(') {
      book.endWord(frame)
      stack.push(book.begin(i - 1, true))
    } else if (c === ')') {
      book.endCommand(frame)
      if (frame.cases === 0 && frame.closes) stack.pop()
    } else if (c === '<' || c === '>') {
      if (frame.word && !frame.isQuoted && /^\d+$/.test(frame.word.text)) frame.word = undefined
      book.endWord(frame)
      frame.isRedirection = true
    } else if (/\s/.test(c)) book.endWord(frame)
    else if (c !== '&' && c !== '|') add(c)
  }
  const closing = { double: '"', parameter: '}', backticks: '`', arithmetic: undefined }
  const inOpen = (frame: Open): void => {
    const c = text[i] ?? ''
    if (take(frame.kind === 'double' ? 'double' : 'none')) return
    if (c === '\\') escaped()
    else if (c === closing[frame.kind]) {
      stack.pop()
      i++
    } else if (frame.kind === 'backticks') i++
    else if (frame.kind === 'parameter' && c === '"') open('double', 1)
    else if (frame.kind === 'parameter' && c === "'" && !frame.inDouble) single()
    else if (!expansion()) {
      if (frame.kind === 'arithmetic' && c === '(') frame.depth++
      if (frame.kind === 'arithmetic' && c === ')' && --frame.depth === 0) stack.pop()
      add(c)
      i++
    }
  }

  while (i < text.length) {
    const frame = stack.at(-1)
    if (frame?.kind === 'commands') inCommands(frame)
    else if (frame) inOpen(frame)
  }
  for (const frame of stack) if (frame.kind === 'commands') book.endWord(frame)
  const left = stack[1]
  if (left) unclosed ??= { what: left.kind === 'commands' ? '`(`' : names[left.kind], at: left.at }
  return { occurrences, commands: book.commands, ...(unclosed ? { unclosed } : {}) }
}
