import { failureCode } from '../../../plan/failure-codes.js'
import type { DraftLss } from '../document.js'
import { commandOf } from '../extensions.js'

/** What `extensions.evaluators` says of a deterministic evaluator. */
export interface EvaluatorSettings {
  /** The program and its arguments. */
  command?: string[]
  cwd?: string
  env?: string[]
  writes?: string[]
  timeoutSeconds?: number
  stallSeconds?: number
  outOfMemory?: string[]
  irreversible?: boolean
  /** Failure codes that a fail carries. */
  codes?: string[]
  /** Everything else: the settings of a built-in function. */
  config?: Record<string, unknown>
}

export const evaluatorSettings = (loop: DraftLss, evaluator: string): EvaluatorSettings => {
  const all = mapping(loop.extensions?.evaluators)
  const own = Object.hasOwn(all, evaluator) ? mapping(all[evaluator]) : {}
  const {
    command: _,
    cwd,
    env,
    writes,
    timeout_seconds,
    stall_seconds,
    out_of_memory,
    failure_codes,
    irreversible,
    ...config
  } = own
  const codes = isTexts(failure_codes) ? failure_codes.flatMap(code => failureCode(code) ?? []) : []
  const command = commandOf(loop, evaluator)
  return {
    ...(command ? { command } : {}),
    ...(typeof cwd === 'string' ? { cwd } : {}),
    ...(isTexts(env) ? { env } : {}),
    ...(isTexts(writes) ? { writes } : {}),
    ...(typeof timeout_seconds === 'number' && timeout_seconds > 0 ? { timeoutSeconds: timeout_seconds } : {}),
    ...(typeof stall_seconds === 'number' && stall_seconds > 0 ? { stallSeconds: stall_seconds } : {}),
    ...(isTexts(out_of_memory) ? { outOfMemory: out_of_memory } : {}),
    ...(irreversible === true ? { irreversible } : {}),
    ...(codes.length > 0 ? { codes } : {}),
    ...(Object.keys(config).length > 0 ? { config } : {}),
  }
}

const mapping = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(entry => typeof entry === 'string')
