import { isAbsolute, resolve } from 'node:path'
import { type Piece, piecesOf, type Variables } from './pieces.js'
import { builtIns, guards, reserved, wrappers } from './words.js'

/** A program that a script starts, or a folder that it goes to. */
export interface Step {
  what: 'program' | 'folder'
  /** As it is written, with the variables that are known put in. */
  name: string
  /** What follows it, up to the first word that is not known. */
  words: string[]
  /** The folder it starts in; undefined where that cannot be told. */
  folder: string | undefined
  /** Whether the script comes here in any case, and nothing before it can have changed what there is. */
  isCertain: boolean
}

interface Simple {
  words: Extract<Piece, { kind: 'word' }>[]
  /** What stands in front of it and behind it. */
  before: string
  behind: string
}

/**
 * What a shell script starts, in its order, as far as that is plain: simple commands one after another. It is not read beyond the
 * first `if`, loop, function or parenthesis; whoever is told what is missing has to be able to rely on it.
 *
 * @param folder absolute; where it begins
 */
export const readScript = (script: string, folder: string, variables: Variables): Step[] => {
  // What the script sets itself has another value there.
  const own = new Set([...script.matchAll(/([A-Za-z_]\w*)=/g)].map(([, name]) => name))
  const known = new Map([...variables].filter(([name]) => !own.has(name)))
  const steps: Step[] = []
  let here: string | undefined = folder
  let isCertain = true
  for (const { words, before, behind } of splitCommands(piecesOf(script, known))) {
    if (before === '||') isCertain = false
    const setsPath = words.some(({ text }) => text.startsWith('PATH='))
    const [first, ...rest] = withoutWrappers(words)
    if (!first) {
      if (setsPath) isCertain = false
      continue
    }
    if (!first.isQuoted && reserved.has(first.text)) break
    const end = rest.findIndex(({ isKnown }) => !isKnown)
    const texts = rest.slice(0, end < 0 ? undefined : end).map(({ text }) => text)
    const sure = isCertain && behind !== '||' && !setsPath
    const step = { words: texts, folder: here, isCertain: sure }
    if (first.text === 'cd' && first.isKnown) {
      const [to] = texts
      const isPlain: boolean =
        to !== undefined &&
        texts.length === 1 &&
        rest.length === 1 &&
        to !== '-' &&
        (here !== undefined || isAbsolute(to))
      if (isPlain) steps.push({ what: 'folder', name: to ?? '', ...step })
      here = isPlain ? resolve(here ?? '/', to ?? '') : undefined
    } else if (first.isKnown && builtIns.has(first.text)) {
      if (setsPath || guards.has(first.text)) isCertain = false
    } else if (first.isKnown && first.text !== '') steps.push({ what: 'program', name: first.text, ...step })
  }
  return steps
}

const isAssignment = ({ text }: { text: string }): boolean => /^[A-Za-z_]\w*=/.test(text)

/** The words of a command without assignments in front, and without what only passes it on. */
const withoutWrappers = (words: Simple['words']): Simple['words'] => {
  let rest = words
  for (;;) {
    const [first, next] = rest
    if (!first) return rest
    if (isAssignment(first)) rest = rest.slice(1)
    else if (first.isKnown && !first.isQuoted && wrappers.has(first.text) && next && !/^-/.test(next.text))
      rest = rest.slice(1)
    else return rest
  }
}

const splitCommands = (pieces: readonly Piece[]): Simple[] => {
  const commands: Simple[] = []
  let words: Simple['words'] = []
  let before = ''
  let skips = false
  const end = (behind: string): void => {
    if (words.length > 0) commands.push({ words, before, behind })
    else if (behind === '\n') return // a line may end behind an operator
    words = []
    before = behind
  }
  for (const piece of pieces) {
    if (piece.kind === 'rest') break
    if (piece.kind === 'word') {
      if (!skips) words.push(piece)
      skips = false
    } else if (/[<>]/.test(piece.text)) skips = true
    else if (/[()]|^;;$/.test(piece.text))
      return commands // a function or a subshell: what stands before it is its name
    else end(piece.text)
  }
  end('')
  return commands
}
