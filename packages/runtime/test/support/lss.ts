import { type TestProject, testProject } from './project.js'

type Json = Record<string, unknown>

/** A worker that a program stands for; see `agents`. */
export const worker = (id: string, rest: Json = {}): Json => ({
  id,
  role: `Does ${id}`,
  model: { provider: 'test', name: 'none' },
  inputs: [{ from: 'inputs.task' }],
  outputs: { name: id, format: 'text' },
  ...rest,
})

/** A loop in LSS that one worker and one command make up, with what is given in place of the usual. */
export const lssLoop = (rest: Json = {}): Json => ({
  loop_name: 'mend',
  version: '1.0.0',
  objective: 'The work is as it should be.',
  inputs: { schema: { task: { type: 'string', description: 'What to do.' } } },
  memory: { type: 'session' },
  workers: [worker('coder')],
  evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'tests', runs_after: ['coder'] }],
  feedback_channels: [
    { id: 'tests-to-coder', source: 'evaluators.tests', destination: 'workers.coder', format: 'structured' },
  ],
  optimization_strategy: { type: 'manual' },
  termination_conditions: {
    success: [{ metric: 'quality', operator: 'gte', value: 1 }],
    failure: [{ type: 'max_iterations', value: 4 }],
  },
  metrics: [
    { name: 'quality', definition: 'How good it is.', source: 'evaluators.tests', unit: 'ratio', primary: true },
  ],
  safety_constraints: [],
  cost_limits: { per_iteration_usd: 0, cumulative_usd: 0, on_exceed: { action: 'warn' } },
  ...rest,
})

/** What a check decides by: whether the file `work` has at least as many lines. */
const countLines = (lines: number) =>
  `const { readFileSync } = require('node:fs'); const n = readFileSync('work', 'utf8').split('\\n').length - 1; process.exit(n >= ${lines} ? 0 : 1)`

/** An agent that adds a line to the file `work`, and says how many there are then. */
export const adder = `require('node:fs').appendFileSync('work', 'x\\n'); process.stdin.resume(); process.stdin.on('end', () => console.log(require('node:fs').readFileSync('work', 'utf8').split('\\n').length - 1))`

/** A project with a loop in LSS; the agent `default` adds a line, and the check `tests` wants some. */
export const lssProject = (loop: Json, lines = 2, files: Record<string, string> = {}): TestProject =>
  testProject({
    'loop.yaml': JSON.stringify({
      version: '1',
      agents: { default: { command: [process.execPath, '-e', adder], interrupted: 'retry' } },
      checks: { tests: { command: [process.execPath, '-e', countLines(lines)] } },
    }),
    'loops/mend.yaml': JSON.stringify(loop),
    work: '',
    ...files,
  })
