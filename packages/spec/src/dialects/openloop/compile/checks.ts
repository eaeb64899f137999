import type { CheckSpec, OpenLoopBaseline } from '../../../generated/types.js'
import { placeAt } from '../../../source/document.js'
import { type StepCommand, usual } from '../commands.js'
import type { OpenloopDocument } from '../document.js'
import { limitsOf } from './agents.js'
import { argvOf } from './script.js'
import { baselineId, choiceIds, idsOf, type Steps } from './steps.js'

/** What looks, in the order of a round: play, scan, verify and the baseline. */
export const checksOf = (document: OpenloopDocument, steps: Steps): CheckSpec[] => {
  const { looking, fix, improve, verify, hasBaseline } = steps
  const repaired = fix.length > 0 ? [choiceIds.broken, ...idsOf(fix)] : []
  const made = idsOf([...fix, ...improve])
  return [
    ...looking.map(command => commandCheck(command, document, [], [])),
    ...verify.map(command => commandCheck(command, document, repaired, made)),
    ...(hasBaseline ? [baselineCheck(document, made)] : []),
  ]
}

/** Every check of a round judges, whatever became of what was before it. Commands of a round may write. */
const common = (): Pick<CheckSpec, 'regardless' | 'unfinished' | 'writes' | 'independence'> => ({
  regardless: true,
  unfinished: 'fail',
  writes: ['**'],
  independence: 'other',
})

const commandCheck = (
  command: StepCommand,
  { source }: OpenloopDocument,
  after: string[],
  of: string[],
): CheckSpec => ({
  id: command.id,
  label: command.label,
  kind: 'command',
  of,
  criteria: [`${command.run} succeeds`],
  command: argvOf(command.run),
  ...limitsOf(command),
  after,
  ...common(),
  place: placeAt(source, command.place),
})

const baselineCheck = ({ source, loop }: OpenloopDocument, of: string[]): CheckSpec => {
  const { baseline = {}, limits, env, out_of_memory } = loop
  return {
    id: baselineId,
    label: 'baseline',
    kind: 'function',
    function: 'baseline',
    of,
    criteria: [criterionOf(baseline)],
    config: configOf(baseline),
    ...limitsOf({
      timeoutSeconds: (limits?.command_timeout_seconds ?? usual.timeoutSeconds) * measurements(baseline),
      stallSeconds: limits?.stall_timeout_seconds ?? usual.stallSeconds,
      env,
      outOfMemory: out_of_memory,
    }),
    after: [choiceIds.verified],
    when: { choice: choiceIds.verified, is: true },
    ...common(),
    place: placeAt(source, '/baseline'),
  }
}

/** How often the command runs in one round at most: as often as there are samples, and as often again in another revision. */
const measurements = ({ samples = 1, relative = 'best' }: OpenLoopBaseline): number =>
  samples * (relative === 'best' ? 1 : 2)

/** What the function is told; what a document leaves open is written out. */
const configOf = (baseline: OpenLoopBaseline): Record<string, unknown> => {
  const { command = '', metric_name = 'baseline', regex, json_pointer, file, value, relative } = baseline
  const { direction = 'greater_equal', samples = 1, tolerance = 0 } = baseline
  return {
    command: argvOf(command),
    metric: metric_name,
    format: baseline.format ?? (json_pointer === undefined ? 'text' : 'json'),
    ...(regex === undefined || regex === '' ? {} : { regex }),
    ...(json_pointer === undefined ? {} : { pointer: json_pointer }),
    ...(file === undefined ? {} : { file }),
    ...(value === undefined ? {} : { value }),
    direction,
    samples,
    ...(relative === undefined ? {} : { relative, tolerance }),
  }
}

const criterionOf = ({
  metric_name = 'baseline',
  value,
  direction,
  relative,
  tolerance = 0,
}: OpenLoopBaseline): string => {
  const sign = direction === 'less_equal' ? '<=' : '>='
  const against = relative === 'best' ? 'the best so far' : `that of ${relative}`
  const slack = tolerance > 0 ? `, ${tolerance * 100} % worse at most` : ''
  const parts = [
    ...(value === undefined ? [] : [`${value}`]),
    ...(relative === undefined ? [] : [`${against}${slack}`]),
  ]
  return `${metric_name} ${sign} ${parts.join(' and ')}`
}
