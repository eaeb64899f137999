import { Environment, type ParseError } from '@marcbachmann/cel-js'
import { celError, tooDeep } from './cel-error.js'
import type { Parse } from './parse.js'

const limits = { maxAstNodes: 2_000, maxDepth: 64, maxListElements: 200, maxMapEntries: 200, maxCallArguments: 16 }

/** What expressions in a plan may name; see `when` in specs/loopkit.md. */
export const expressionVariables = ['steps', 'inputs', 'round', 'iteration'] as const

const environment = new Environment({ limits, homogeneousAggregateLiterals: false })
  .registerVariable('steps', 'map<string, map<string, string>>')
  .registerVariable('inputs', 'map<string, dyn>')
  .registerVariable('round', 'int')
  .registerVariable('iteration', 'int')

/** Parses and type-checks a CEL expression that has to give a boolean. */
export const parseExpression = (source: string): Parse => {
  const deep = tooDeep(source)
  if (deep !== undefined) return { error: deep }
  try {
    environment.parse(source)
  } catch (cause) {
    return { error: celError(cause), offset: (cause as ParseError).node?.pos }
  }
  const checked = environment.check(source)
  if (!checked.valid) return { error: celError(checked.error) }
  return checked.type === 'bool' || checked.type === 'dyn'
    ? { error: undefined }
    : { error: `gives ${checked.type}, expected true or false` }
}

/** Expressions that dialects write themselves may look at what checks said as well. */
const judging = environment
  .clone()
  .registerVariable('checks', 'map<string, map<string, string>>')
  .registerVariable('last_error', 'string')
  .registerVariable('troubled', 'list<string>')

/** Values an expression sees. */
export interface Scope {
  steps: Record<string, { status: string; output: string }>
  /** By id; `verdict` is empty before it has spoken. Only for plans whose choices wait for checks. */
  checks?: Record<string, { verdict: string }>
  /** What went wrong last. Only with `checks`. */
  last_error?: string
  /** Ids of tasks and checks that did not end well and have not done so since. Only with `checks`. */
  troubled?: readonly string[]
  inputs: Record<string, unknown>
  round: number
  iteration: number
}

/** Evaluates a CEL expression to a boolean. @throws Error when it fails or gives anything else */
export const evaluateExpression = (source: string, scope: Scope): boolean => {
  const result: unknown = (scope.checks ? judging : environment).evaluate(source, {
    ...scope,
    round: BigInt(scope.round),
    iteration: BigInt(scope.iteration),
  })
  if (typeof result !== 'boolean') throw new Error(`the expression gives ${typeof result}, expected true or false`)
  return result
}
