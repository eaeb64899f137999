import { didYouMean, surelyMeant } from '../../diagnostics/suggest.js'
import type { InvalidValue, SchemaVoice } from '../shared/schema-voice.js'
import { anyOf, statement } from '../shared/schema-words.js'

/** What lss says in its own words when its schema refuses something. */
export const lssVoice: SchemaVoice = {
  dialect: 'lss',
  fixForMissing: key => missing.get(key) ?? `Add \`${key}:\`.`,
  fixForUnknown: (key, known) => homes.get(key) ?? `Known here: ${known.join(', ')}.`,
  describeInvalid(keyword, pointer, value) {
    if (keyword === 'pattern') return patternProblem(pointer, value)
    if (keyword !== 'anyOf') return undefined
    return {
      message: 'nothing ends this loop: "termination_conditions" has neither a success nor a failure nor a stall',
      fix: 'Add `failure: [{ type: max_iterations, value: 10 }]` and what counts as success.',
    }
  },
}

const patternProblem = (pointer: string, value: unknown): InvalidValue => {
  if (/\/feedback_channels\/\d+\/destination$/.test(pointer)) {
    const problem = strategyProblem(pointer, String(value))
    if (problem) return problem
  }
  const [message, fix] = forms.find(([field]) => field.test(pointer))?.[1] ?? ['another form', undefined]
  const expected = `${statement(pointer, value)}, expected ${message}`
  if (/^\/version$/.test(pointer) && /^\d+(\.\d+)?$/.test(String(value))) {
    const meant = `${String(value)}${String(value).includes('.') ? '' : '.0'}.0`
    return { message: expected, fix: `Write \`${meant}\`.`, meant }
  }
  return fix === undefined ? { message: expected } : { message: expected, fix }
}

/** The types of an optimization strategy. */
export const strategies = ['prompt_refinement', 'parameter_search', 'memory_update', 'structural', 'manual']

/** What is wrong with a destination that is meant for the optimization strategy. */
const strategyProblem = (pointer: string, destination: string): InvalidValue | undefined => {
  const [, type] = /^optimization_strategy\.(.*)$/s.exec(destination) ?? []
  if (type === undefined) return undefined
  const meant = surelyMeant(type, strategies)
  const expected = `expected \`optimization_strategy\` with or without a type: ${anyOf(strategies)}`
  return {
    message: `${statement(pointer, destination)}, ${expected}${didYouMean(type, strategies)}`,
    ...(meant === undefined ? {} : { meant: `optimization_strategy.${meant}` }),
  }
}

const word = 'small letters, digits, "-" and "_", beginning with a letter'

const forms: [field: RegExp, form: [message: string, fix?: string]][] = [
  [/^\/version$/, ['a semantic version', 'Write all three numbers, as in `1.0.0`.']],
  [/^\/loop_name$/, ['small letters, digits and "-", beginning with a letter']],
  [/\/metrics\/\d+\/name$/, ['small letters, digits and "_", beginning with a letter']],
  [/\/metrics\/\d+\/source$/, ['`evaluators.<id>`, `workers.<id>` or `telemetry.<signal>`']],
  [/\/inputs\/\d+\/from$/, ['`inputs.<field>`, `memory.<key>` or `workers.<id>`', 'A worker is read as a whole.']],
  [/\/feedback_channels\/\d+\/source$/, ['`evaluators.<id>` or `workers.<id>`']],
  [/\/feedback_channels\/\d+\/destination$/, ['`workers.<id>` or `optimization_strategy`']],
  [/\/(?:id|runs_after\/\d+|applies_to\/\d+)$/, [word]],
]

const missing = new Map([
  ['loop_name', 'Add `loop_name:`, the word the loop is called by.'],
  ['version', 'Add `version: 1.0.0`, the version of this document.'],
  ['from', 'Say where it comes from, as in `from: inputs.task`.'],
  ['values', 'List the values the field may have.'],
  ['backend', 'Say where persistent memory is kept, as in `backend: postgres`.'],
  ['rubric', 'Say what the model judges by: `dimensions` and `pass_threshold`.'],
  ['implementation', 'Name the function that judges, or write `implementation: command`.'],
  ['timeout_seconds', 'Say how long the person has; a loop cannot wait for ever.'],
  ['runs_after', 'List the workers whose results it judges.'],
  ['value', 'Say how many.'],
  ['safety_constraints', 'Add `safety_constraints: []` while the loop is being developed.'],
  ['merge', 'Say how the branches become one, as in `merge: { strategy: vote }`.'],
  ['type', 'Say of what type it is.'],
])

const homes = new Map([
  ['threshold', '`threshold` is an older key: write `rubric.pass_threshold`, or a success condition.'],
  ['responsibilities', 'Say it in `role`.'],
  ['temperature', '`temperature` belongs in `model:`.'],
  [
    'rule',
    'A rule in prose is kept by nobody: say with `type`, `scope` and `action` what is watched and what is done.',
  ],
  ['command', 'A command belongs in `extensions.evaluators.<id>.command`, with `implementation: command`.'],
])
