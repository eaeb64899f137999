import {
  anything,
  argv,
  count,
  exitCodes,
  flags,
  number,
  oneOf,
  operator,
  patterns,
  pointer,
  positive,
  type Setting,
  schema,
  share,
  text,
  textOrTexts,
} from './check-settings.js'

/** A check that is built in: a function of the work, its settings and the project. */
export interface CheckFunctionSpec {
  /** What it can be called; the first is its name, the others are what published loops call it. */
  names: readonly [string, ...string[]]
  settings: Readonly<Record<string, Setting>>
  /** Of each of these lists at least one setting has to be there. */
  needs?: readonly (readonly string[])[]
  /** The program it runs when its settings name none; a function without this and without `command` runs none. */
  runs?: readonly string[]
  /** What its value is: a share from 0 to 1, a number of things, or whatever it found. */
  measures?: 'ratio' | 'count' | 'any'
}

/** Since when changes count: the beginning of the run, or the last commit. */
const since = oneOf('run', 'head')

/** Every check that is built in. specs/lss.md says what each of them judges. */
export const checkFunctions: readonly CheckFunctionSpec[] = [
  { names: ['schema_validate'], settings: { schema, schema_ref: text }, needs: [['schema', 'schema_ref']] },
  {
    names: ['test_suite_pass', 'test_pass_rate'],
    settings: {
      command: argv,
      format: oneOf('junit', 'tap', 'exit_code'),
      report: text,
      min_pass_rate: share,
    },
    runs: ['npm', 'test'],
    measures: 'ratio',
  },
  { names: ['exit_code'], settings: { command: argv, expected: exitCodes }, needs: [['command']], measures: 'count' },
  {
    names: ['regex'],
    settings: { must_match: patterns, must_not_match: patterns, flags, time_limit_ms: count },
    needs: [['must_match', 'must_not_match']],
  },
  {
    names: ['json_pointer'],
    settings: { pointer, operator, value: anything },
    needs: [['pointer']],
    measures: 'any',
  },
  {
    names: ['metric_compare', 'metric'],
    settings: { metric: text, operator, value: number },
    needs: [['metric'], ['value']],
    measures: 'any',
  },
  {
    names: ['diff_budget'],
    settings: { max_files: count, max_lines: count, since },
    needs: [['max_files', 'max_lines']],
    measures: 'count',
  },
  {
    names: ['path_allowlist'],
    settings: { allowed: textOrTexts, forbidden: textOrTexts, since },
    needs: [['allowed', 'forbidden']],
    measures: 'count',
  },
  {
    names: ['citation_integrity'],
    settings: { sources: text, pointer, min_count: count },
    needs: [['sources']],
    measures: 'count',
  },
  {
    names: ['baseline'],
    settings: {
      command: argv,
      metric: text,
      format: oneOf('text', 'json', 'junit', 'benchmark'),
      regex: patterns,
      pointer,
      file: text,
      value: number,
      direction: oneOf('greater_equal', 'less_equal'),
      samples: positive,
      relative: text,
      tolerance: share,
    },
    needs: [['command'], ['value', 'relative']],
    measures: 'any',
  },
  { names: ['citation_count_min'], settings: { min: count }, measures: 'count' },
  { names: ['word_count_max'], settings: { max: count }, measures: 'count' },
]

const byName: ReadonlyMap<string, CheckFunctionSpec> = new Map(
  checkFunctions.flatMap(spec => spec.names.map(name => [name, spec] as const)),
)

/** Every name of a built-in check. */
export const checkFunctionNames: readonly string[] = [...byName.keys()]

/** The built-in check of a name, which may be one of its older names. */
export const checkFunction = (name: string): CheckFunctionSpec | undefined => byName.get(name)

/** Something wrong in the settings of a check. */
export interface SettingProblem {
  /** Which setting; absent when one is missing. */
  key?: string
  expected: string
}

/** What is wrong with the settings of a built-in check. A setting that it does not know is none of its business. */
export const settingProblems = (
  { names, settings, needs = [] }: CheckFunctionSpec,
  given: Readonly<Record<string, unknown>>,
): SettingProblem[] => [
  ...Object.entries(settings).flatMap(([key, { fits, expected }]) =>
    given[key] === undefined || fits(given[key]) ? [] : [{ key, expected }],
  ),
  ...needs.flatMap(keys =>
    keys.some(key => given[key] !== undefined) ? [] : [{ expected: `\`${names[0]}\` needs ${keys.join(' or ')}` }],
  ),
  ...(names[0] === 'json_pointer' && given['operator'] !== undefined && !('value' in given)
    ? [{ expected: '`json_pointer` with an operator needs a value' }]
    : []),
]
