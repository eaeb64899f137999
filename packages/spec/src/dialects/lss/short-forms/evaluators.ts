import { below } from '../../../source/document.js'
import { commandTypes, settingTypes } from './recognise.js'
import { type Expanding, entriesOf, freeId, isMapping, type Mapping, without } from './short-form.js'

/** Evaluators with ids and `runs_after`; commands, metrics and path lists become deterministic, their settings go to `extensions`. */
export const expandEvaluators = (evaluators: unknown, inputs: unknown, expanding: Expanding): unknown => {
  if (!Array.isArray(evaluators)) return evaluators
  const ids = new Set<string>()
  const isSilent = evaluators.length > 1 && !evaluators.some(item => isMapping(item) && 'aggregation' in item)
  return entriesOf(evaluators, 'type').map((evaluator, index) => {
    const at = `/evaluators/${index}`
    const id =
      evaluator['id'] ??
      expanding.assume(
        `${at}/id`,
        freeId(evaluator['name'] ?? evaluator['type'], 'evaluator', index, ids),
        'an evaluator needs a name',
      )
    ids.add(String(id))
    const after = evaluator['runs_after'] ?? expanding.assume(`${at}/runs_after`, ['*'], 'it judges the work of all')
    const type = String(evaluator['type'])
    const aggregation = isSilent
      ? expanding.assume(`${at}/aggregation`, 'veto', 'in a short form all evaluators have to pass')
      : evaluator['aggregation']
    const common = without({ id, runs_after: after, aggregation })
    const isCommand = commandTypes.includes(type)
    if (isCommand || settingTypes.includes(type)) {
      const settings = without(evaluator, 'id', 'type', 'runs_after', 'aggregation')
      expanding.move(below('/extensions/evaluators', String(id)), at)
      expanding.settings[String(id)] = isCommand
        ? { ...settings, command: commandOf(evaluator, String(id), inputs, expanding) }
        : settings
      return { ...common, type: 'deterministic', implementation: isCommand ? 'command' : type }
    }
    return { ...withThreshold(evaluator, at, expanding), ...common }
  })
}

const commandOf = (evaluator: Mapping, id: string, inputs: unknown, { assume }: Expanding): readonly string[] => {
  const at = `${below('/extensions/evaluators', id)}/command`
  const named = inputNamed(evaluator['command'])
  const preset = named === undefined ? undefined : argvOf(defaultOf(inputs, named))
  const given = named === undefined ? argvOf(evaluator['command']) : undefined
  if (given) return given
  return preset
    ? assume(at, preset, `it is the default of the input "${named}"`)
    : assume(at, ['npm', 'test'], 'the document does not say what runs the tests')
}

/** The input that a command consists of, as in `${inputs.test_command}`. */
const inputNamed = (command: unknown): string | undefined =>
  typeof command === 'string' ? /^\s*\$\{\s*inputs\.([\w-]+)\s*\}\s*$/.exec(command)?.[1] : undefined

const defaultOf = (inputs: unknown, name: string): unknown => {
  const fields = isMapping(inputs) && isMapping(inputs['schema']) ? inputs['schema'] : {}
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return isMapping(field) ? field['default'] : undefined
}

/** A command line as an argument list; one that needs a shell is given to one. */
const argvOf = (command: unknown): string[] | undefined => {
  if (Array.isArray(command)) return command.map(String)
  if (typeof command !== 'string' || command.trim() === '') return undefined
  return /[|&;<>()$`"'*?\\~#\n]/.test(command) ? ['sh', '-c', command] : command.trim().split(/\s+/)
}

/** `threshold` is where older documents have the threshold of the rubric. */
const withThreshold = (evaluator: Mapping, at: string, { move }: Expanding): Mapping => {
  const { threshold, rubric } = evaluator
  if (threshold === undefined || !isMapping(rubric)) return evaluator
  if (!('pass_threshold' in rubric)) move(`${at}/rubric/pass_threshold`, `${at}/threshold`)
  return { ...without(evaluator, 'threshold'), rubric: { pass_threshold: threshold, ...rubric } }
}
