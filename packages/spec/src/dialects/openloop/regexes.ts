import type { DraftOpenloop } from './document.js'
import { hasBaseline } from './document.js'

/** Every regular expression of a document, with its JSON pointer. */
export const regexesIn = (loop: DraftOpenloop): { source: string; at: string }[] => {
  const own = (list: readonly (string | undefined)[] | undefined, at: string) =>
    (list ?? []).flatMap((source, index) => (source === undefined ? [] : [{ source, at: `${at}/${index}` }]))
  const { regex = '' } = loop.baseline ?? {}
  return [
    ...(hasBaseline(loop) && regex !== '' ? [{ source: regex, at: '/baseline/regex' }] : []),
    ...own(loop.out_of_memory, '/out_of_memory'),
  ]
}

/** What is wrong with a regular expression, in words; undefined when it can be read. */
export const regexProblem = (source: string): string | undefined => {
  try {
    new RegExp(source, 'u')
    return undefined
  } catch (cause) {
    return (cause as Error).message.replace(/^Invalid regular expression: /, '').replace(/^\/.*\/u: /s, '')
  }
}

/** How many captures a regular expression has; undefined when it cannot be read. */
export const capturesIn = (source: string): number | undefined =>
  regexProblem(source) === undefined ? (new RegExp(`${source}|`, 'u').exec('')?.length ?? 1) - 1 : undefined

/**
 * Whether a group that repeats without end holds something that does so itself, as in `(a+)*`: the usual form of what takes
 * exponential time. Not every such expression is slow, and others are; whoever runs one gives it a limit of time as well.
 */
export const isSlow = (source: string): boolean => {
  const groups: boolean[] = [false]
  for (let i = 0; i < source.length; i++) {
    const c = source[i]
    if (c === '\\') i++
    else if (c === '[') i = endOfClass(source, i)
    else if (c === '(') groups.push(false)
    else if (c === ')') {
      const repeats = groups.pop() ?? false
      const isRepeated = repetition(source, i + 1)
      if (repeats && isRepeated) return true
      if ((repeats || isRepeated) && groups.length > 0) groups[groups.length - 1] = true
    } else if (repetition(source, i) && source[i - 1] !== ')') groups[groups.length - 1] = true
  }
  return false
}

/** Whether a quantifier without an upper end stands at a place. */
const repetition = (source: string, at: number): boolean => /^(?:[*+]|\{\d+,\})/.test(source.slice(at, at + 24))

const endOfClass = (source: string, at: number): number => {
  for (let i = at + 1; i < source.length; i++) {
    if (source[i] === '\\') i++
    else if (source[i] === ']') return i
  }
  return source.length
}
