/** What to write for a key that is missing. */
export const fixForMissing = (key: string): string => missing.get(key) ?? `Add \`${key}:\`.`

const missing = new Map([
  ['name', 'Add `name:`, the word the loop is called by.'],
  ['prompt', 'A step is an agent with a `prompt`, or has one of `parallel`, `agents`, `when`.'],
  ['trigger', 'Add `trigger: { type: manual }`.'],
  ['pipeline', 'Add `pipeline:` with at least one step.'],
  ['then', 'Give the steps that run when the expression is true.'],
  ['when', 'Give the expression that decides.'],
  ['maker', 'Name the label of the step whose work is checked.'],
  ['checker', 'Name a check, or an agent that did not do the work.'],
  ['command', "Give the program and its arguments as a list, as in `['npm', 'test']`."],
  ['baseUrl', 'Give the address of the server, as in `http://localhost:11434/v1`.'],
])

/** Where a key that is not known here belongs, or else what is known here. */
export const fixForUnknown = (key: string, known: readonly string[]): string => {
  const home = homes.find(([keys]) => keys.includes(key))?.[1]
  return home === undefined ? `Known here: ${known.join(', ')}.` : `\`${key}\` belongs ${home}.`
}

const homes: [keys: string[], home: string][] = [
  [['url', 'readOnly', 'trustHints', 'startSeconds'], 'in a connector of the project file'],
  [['maker', 'checker', 'criteria', 'maxRounds', 'autoRetry', 'onExhausted'], 'in `verify:`'],
  [['maxTokens', 'maxDurationMinutes', 'maxIterations', 'maxCostUsd'], 'in `budget:`'],
  [['store', 'path', 'persistence'], 'in `memory:`'],
  [['event', 'cron'], 'in `trigger:`'],
  [['prompt', 'label', 'skill', 'connectors'], 'in a step of `pipeline:`'],
  [
    ['ceiling', 'interrupted', 'vendor', 'provider', 'apiKeyEnv', 'temperature', 'reasoningEffort'],
    'in an agent of the project file',
  ],
  [['command', 'cwd', 'env', 'timeoutSeconds'], 'in an agent or a check of the project file'],
  [['checks', 'loops', 'settings'], 'at the top of the project file'],
  [['defaultBudget', 'defaultMemory', 'enforceMakerChecker', 'maxParallel'], 'in `settings:` of the project file'],
]
