// Runs whose every point is crashed. What an agent makes depends on the iteration, the round and the step alone, so that a run that was cut off comes to
// the same end as one that was not.

/** Says what it does in the file `world` by the name of its effect, writes its part of the work, and reports what it cost. */
const agent = `
const { appendFileSync, writeFileSync } = require('node:fs')
const { LOOP_EFFECT = '', LOOP_STEP = '', LOOP_ITERATION = '', LOOP_ROUND = '' } = process.env
appendFileSync('world', LOOP_EFFECT.split(' ').at(-1) + '\\n')
process.stdin.resume()
process.stdin.on('end', () => {
  const part = LOOP_ITERATION + '.' + LOOP_ROUND
  writeFileSync('part-' + LOOP_STEP.replace(/\\W/g, '_'), part)
  console.log(JSON.stringify({ text: LOOP_STEP + ' ' + part, usd: 0.01, in: 5, out: 5 }))
})`

/** Passes from a given iteration or round on. */
const from = (variable, least) => ['node', '-e', `process.exit(Number(process.env.${variable}) >= ${least} ? 0 : 1)`]

const project = (interrupted = 'retry') => ({
  version: '1',
  agents: {
    default: {
      command: ['node', '-e', agent],
      output: { format: 'json', text: '/text', costUsd: '/usd', inputTokens: '/in', outputTokens: '/out' },
      ceiling: { costUsd: 0.02, tokens: 20 },
      interrupted,
    },
  },
  checks: {
    second: { command: from('LOOP_ROUND', 2) },
    third: { command: from('LOOP_ITERATION', 3) },
    fine: { command: from('LOOP_ROUND', 1) },
  },
})

const loop = (pipeline, more = {}) => ({
  name: 'crash',
  trigger: { type: 'manual' },
  pipeline,
  budget: { maxCostUsd: 5, maxIterations: 9 },
  ...more,
})

const steps = (...labels) => labels.map(label => ({ label, prompt: `do ${label}` }))

const lss = (more = {}) => ({
  loop_name: 'crash',
  version: '1.0.0',
  objective: 'The work is as it should be.',
  inputs: { schema: { task: { type: 'string', description: 'What to do.', default: 'mend' } } },
  memory: { type: 'session' },
  workers: [
    {
      id: 'coder',
      role: 'Codes',
      model: { provider: 'p', name: 'n' },
      inputs: [{ from: 'inputs.task' }],
      outputs: { name: 'code', format: 'text' },
    },
    {
      id: 'writer',
      role: 'Writes',
      model: { provider: 'p', name: 'n' },
      inputs: [{ from: 'workers.coder' }],
      outputs: { name: 'text', format: 'text' },
      depends_on: ['coder'],
    },
  ],
  evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'third', runs_after: ['*'] }],
  feedback_channels: [{ id: 'back', source: 'evaluators.tests', destination: 'workers.coder', format: 'structured' }],
  optimization_strategy: { type: 'manual' },
  termination_conditions: {
    success: [{ metric: 'quality', operator: 'gte', value: 1 }],
    failure: [{ type: 'max_iterations', value: 6 }],
  },
  metrics: [{ name: 'quality', definition: 'How good.', source: 'evaluators.tests', unit: 'ratio', primary: true }],
  safety_constraints: [],
  cost_limits: { per_iteration_usd: 1, cumulative_usd: 5, on_exceed: { action: 'halt' } },
  ...more,
})

const person = {
  id: 'editor',
  type: 'human',
  runs_after: ['writer'],
  timeout_seconds: 86_400,
  instructions: 'Is it good?',
}

/** Commands that say what they do like {@link agent}, and whose work is the same each time. */
const saying = rest => `echo "\${LOOP_EFFECT##* }" >> world; ${rest}`

const commands = {
  version: 1,
  name: 'crash',
  mission: 'The work is as it should be.',
  total_rounds: 5,
  commands: {
    play: 'test -e mended',
    fix: saying('echo $OPENLOOP_ROUND > mended; touch tests/fixed-$OPENLOOP_ROUND'),
    verify: 'test $OPENLOOP_ROUND -ge 2 && test -e mended',
    improve: saying('echo 5 > score; rm -f tests/fixed-1'),
  },
  baseline: { command: 'cat score', regex: '(\\d+)', value: 5 },
  gates: { maxChangedFiles: 2 },
  git: { checkpoint: true },
}

const note = `import { appendFileSync } from 'node:fs'
appendFileSync('world', process.env.LOOP_EFFECT.split(' ').at(-1) + ' run\\n')
console.log('noted')
`

/** Two steps of a model that reads, writes and runs a command, which makes the same of it however often it is begun. */
const ofModel =
  (more = {}) =>
  modelUrl => {
    const agent = model => ({
      provider: 'openai-compatible',
      baseUrl: modelUrl,
      model,
      maxTokens: 20,
      tools: ['read', 'write', 'run'],
      maxSteps: 5,
      ceiling: { costUsd: 0.1 },
      ...more,
    })
    const price = { inputUsdPerMillion: 1, outputUsdPerMillion: 100, contextTokens: 10_000 }
    return {
      'loop.yaml': {
        ...project(),
        agents: { first: agent('one'), then: agent('two') },
        tools: { run: { commands: ['node note.mjs'] } },
        prices: { 'openai-compatible/one': price, 'openai-compatible/two': price },
      },
      'loops/x.yaml': loop(
        [
          { label: 'A', agent: 'first', prompt: 'do A' },
          { label: 'B', agent: 'then', prompt: 'do B' },
        ],
        { verify: { maker: 'A', checker: 'second', maxRounds: 3, onExhausted: 'fail' } },
      ),
      'brief.txt': 'what is wanted',
      'note.mjs': note,
    }
  }

/** By name: the files of a project, or what makes them of the address of a model. All of them hold one loop called `crash`. */
export const scenarios = {
  sequential: {
    'loop.yaml': project(),
    'loops/x.yaml': loop(steps('A', 'B', 'C'), { memory: { store: 'filesystem' } }),
  },
  parallel: { 'loop.yaml': project(), 'loops/x.yaml': loop([{ parallel: steps('A', 'B', 'C') }, ...steps('D')]) },
  rounds: {
    'loop.yaml': project(),
    'loops/x.yaml': loop(steps('A', 'B'), {
      verify: { maker: 'A', checker: 'second', maxRounds: 3, onExhausted: 'fail' },
    }),
  },
  asks: {
    'loop.yaml': project('ask'),
    'loops/x.yaml': loop(steps('A', 'B'), {
      verify: { maker: 'A', checker: 'second', maxRounds: 1, onExhausted: 'ask' },
    }),
  },
  budget: { 'loop.yaml': project(), 'loops/x.yaml': loop(steps('A', 'B', 'C'), { budget: { maxCostUsd: 0.03 } }) },
  'shared budget': {
    'loop.yaml': { ...project(), settings: { dailyBudget: { maxCostUsd: 5 } } },
    'loops/x.yaml': loop(steps('A', 'B')),
  },
  iterations: { 'loop.yaml': project(), 'loops/x.yaml': lss() },
  person: {
    'loop.yaml': project(),
    'loops/x.yaml': lss({
      evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'fine', runs_after: ['*'] }, person],
    }),
  },
  'tools of a model': ofModel({ interrupted: 'retry' }),
  'asks about tools': ofModel(),
  'rounds of commands': {
    'loop.yaml': { version: '1' },
    'loops/x.yaml': commands,
    score: '1\n',
    'tests/first': '',
    '.gitignore': 'world\npoints\n',
    // Makes it a repository, with all of this committed.
    '.git': 'init',
  },
  composition: {
    'loop.yaml': project(),
    'loops/x.yaml': lss({
      evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'fine', runs_after: ['*'] }],
      composition: {
        type: 'sequential',
        children: [
          { id: 'first', ref: 'part.yaml' },
          { id: 'then', ref: 'part.yaml' },
        ],
        adapters: [{ from: 'children.first.outputs.writer', to: 'children.then.inputs.task' }],
      },
    }),
    'loops/part.yaml': lss({
      loop_name: 'part',
      evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'fine', runs_after: ['*'] }],
      cost_limits: { per_iteration_usd: 0.5, cumulative_usd: 1, on_exceed: { action: 'halt' } },
    }),
  },
}
