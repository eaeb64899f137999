import { Environment, type ParseError } from '@marcbachmann/cel-js'
import { celError, tooDeep } from './cel-error.js'
import type { Parse } from './parse.js'

const limits = { maxAstNodes: 500, maxDepth: 32, maxListElements: 100, maxMapEntries: 100, maxCallArguments: 8 }

/** What a feedback condition may name. Numbers are `dyn`, so that `score == 1` compares whatever kind of number it is. */
export const environment = new Environment({ limits, homogeneousAggregateLiterals: false })
  .registerVariable('score', 'dyn')
  .registerVariable('passed', 'bool')
  .registerVariable('pass_threshold', 'dyn')
  .registerVariable('iteration', 'int')
  .registerVariable('failure_codes', 'list<string>')
  .registerVariable('dimension', 'map<string, dyn>')

/** Parses and type-checks the `when` of a feedback channel. */
export const parseCondition = (source: string): Parse => {
  const expression = asCel(source)
  const deep = tooDeep(expression)
  if (deep !== undefined) return { error: deep }
  try {
    environment.parse(expression)
  } catch (cause) {
    return shouted(source) ?? { error: celError(cause), offset: (cause as ParseError).node?.pos }
  }
  const checked = environment.check(expression)
  if (!checked.valid) return { error: celError(checked.error) }
  return checked.type === 'bool' || checked.type === 'dyn'
    ? { error: undefined }
    : { error: `gives ${checked.type}, expected true or false` }
}

/** What to say of an operator in capitals, where a condition cannot be read. */
const shouted = (source: string): Parse | undefined => {
  for (const { 2: word, index } of source.matchAll(operators))
    if (word !== undefined && !Object.hasOwn(words, word))
      return { error: `"${word}" is no operator, expected \`${word.toLowerCase()}\``, offset: index }
  return undefined
}

/** What a feedback condition sees. */
export interface FeedbackScope {
  score: number
  passed: boolean
  pass_threshold: number
  iteration: number
  failure_codes: readonly string[]
  dimension: Readonly<Record<string, number>>
}

/** Evaluates the `when` of a feedback channel. @throws Error when it fails or gives neither true nor false */
export const evaluateCondition = (source: string, scope: FeedbackScope): boolean => {
  const result: unknown = environment.evaluate(asCel(source), { ...scope, iteration: BigInt(scope.iteration) })
  if (typeof result !== 'boolean') throw new Error(`the condition gives ${typeof result}, expected true or false`)
  return result
}

/** The words `and`, `or` and `not` as CEL writes them, in as many characters, so that places in errors stay right. */
export const asCel = (source: string): string =>
  source.replace(operators, (all, quoted, word) => quoted ?? words[word as keyof typeof words] ?? all)

/** Texts in quotes, and words that join or turn; those in capitals are not known. */
const operators = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<![.\w])(and|or|not)\b/gi

const words = { and: '&& ', or: '||', not: '!  ' }
