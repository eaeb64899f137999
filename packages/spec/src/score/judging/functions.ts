import type { CheckSpec } from '../../generated/types.js'
import { checkFunction, settingProblems } from '../../plan/check-functions.js'
import { commandLooks } from './commands/looks.js'

type Settings = Readonly<Record<string, unknown>>

/** Of functions that are built in, those that run tests or look something up: what they find is no matter of form. */
const decisive: ReadonlySet<string> = new Set(['test_suite_pass', 'exit_code', 'citation_integrity', 'baseline'])

/** Whether settings leave a function something that work can fail by; work that does nothing passes those that are not here. */
const canRefuse: Readonly<Record<string, (settings: Settings) => boolean>> = {
  test_suite_pass: ({ min_pass_rate = 1 }) => Number(min_pass_rate) > 0.1,
  exit_code: ({ expected = [0] }) => listOf(expected).length < 3,
  citation_integrity: () => true,
  baseline: ({ value, relative }) => value !== undefined || relative !== undefined,
  citation_count_min: ({ min = 1 }) => Number(min) > 0,
  schema_validate: ({ schema, schema_ref }) => schema_ref !== undefined || Object.keys(Object(schema)).length > 0,
  json_pointer: settings => settings['pointer'] !== '' || 'value' in settings,
  metric_compare: ({ operator = 'gte', value }) => !/^g/.test(String(operator)) || Number(value) > 0,
  regex: ({ must_match }) => listOf(must_match).some(pattern => !matchesAnything(String(pattern))),
}

const listOf = (setting: unknown): unknown[] => (setting === undefined ? [] : [setting].flat())

/** Whether a pattern is found in texts that have nothing in common. */
const matchesAnything = (pattern: string): boolean => {
  try {
    const found = new RegExp(pattern, 'u')
    return found.test('') || ['a', 'Z', '0', '.'].filter(text => found.test(text)).length > 1
  } catch {
    return true
  }
}

/** The command that a built-in function runs, if it runs one. */
export const commandOfFunction = ({
  function: name = '',
  config = {},
  command,
}: Pick<CheckSpec, 'function' | 'config' | 'command'>): readonly string[] | undefined =>
  command ?? (Array.isArray(config['command']) ? config['command'].map(String) : checkFunction(name.trim())?.runs)

/** Whether a check is a function that looks at the work and can refuse it; one that the program brings is believed. Of another nothing is known. */
export const functionLooks = (check: CheckSpec): boolean => {
  const { function: name = '', config = {}, command, brought = false } = check
  if (brought) return true
  const spec = checkFunction(name.trim())
  const refuses = spec && Object.hasOwn(canRefuse, spec.names[0]) ? canRefuse[spec.names[0]] : undefined
  if (!spec || !refuses) return false
  const argv = commandOfFunction(check)
  const settings = command ? { ...config, command } : config
  if (settingProblems(spec, settings).length > 0 || !refuses(config)) return false
  return argv === undefined || commandLooks(argv)
}

/** Whether what a function finds is a fact about the work, and not about its form. */
export const isDecisive = ({ function: name = '', brought = false }: CheckSpec): boolean =>
  brought || decisive.has(checkFunction(name.trim())?.names[0] ?? '')
