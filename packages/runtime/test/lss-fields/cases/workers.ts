import { worker } from '../../support/lss.js'
import type { FieldCase, Json } from '../field-case.js'
import type { Seen } from '../run-scene.js'

/** The only worker, with what is given. */
const only = (rest: Json): Pick<FieldCase, 'loop'> => ({ loop: { workers: [worker('coder', rest)] } })

/** Two workers, one of which may read the other. */
const two = (rest: Json): Pick<FieldCase, 'loop'> => ({
  loop: { workers: [worker('planner'), worker('coder', { inputs: [{ from: 'workers.planner' }], ...rest })] },
})

const prompt = ({ prompts }: Seen) => prompts('coder')[0] ?? ''
const answerForm = (seen: Seen) => /# Your answer\n\n(.*)/.exec(prompt(seen))?.[1]
const sampling = ({ calls }: Seen) => calls[0]?.agent.sampling
const whyFailed = ({ finished }: Seen) => finished.find(({ effect }) => effect.includes('.task.'))?.error?.message
const tries = ({ calls }: Seen) => calls.length
const shape = { type: 'object', required: ['done'] }

export const workerCases: FieldCase[] = [
  {
    at: 'workers.0.id',
    to: 'fixer',
    also: { 'evaluators.0.runs_after': ['fixer'], 'feedback_channels.0.destination': 'workers.fixer' },
    sees: ({ calls }) => calls[0]?.name,
    was: 'coder',
    is: 'fixer',
  },
  {
    at: 'workers.0.role',
    to: 'Sings',
    sees: seen => /# Task: coder\n\n(.*)/.exec(prompt(seen))?.[1],
    was: 'Does coder',
    is: 'Sings',
  },
  {
    at: 'workers.0.model.provider',
    to: 'other',
    sees: ({ calls }) => calls[0]?.model,
    was: 'test/none',
    is: 'other/none',
  },
  { at: 'workers.0.model.name', to: 'big', sees: ({ calls }) => calls[0]?.model, was: 'test/none', is: 'test/big' },
  {
    at: 'workers.0.model.temperature',
    from: 0.1,
    to: 0.9,
    sees: sampling,
    was: { temperature: 0.1 },
    is: { temperature: 0.9 },
  },
  {
    at: 'workers.0.model.max_tokens',
    from: 9,
    to: 99,
    sees: sampling,
    was: { maxOutputTokens: 9 },
    is: { maxOutputTokens: 99 },
  },
  { at: 'workers.0.model.top_p', from: 0.5, to: 1, sees: sampling, was: { topP: 0.5 }, is: { topP: 1 } },
  {
    loop: {
      inputs: {
        schema: { task: { type: 'string', description: 'x' }, other: { type: 'string', description: 'x' } },
      },
    },
    inputs: { task: 'mend it', other: 'leave it' },
    at: 'workers.0.inputs.0.from',
    to: 'inputs.other',
    sees: seen => /# What you are given\n\n## (.*\n\n.*)/.exec(prompt(seen))?.[1],
    was: 'task\n\nmend it',
    is: 'other\n\nleave it',
  },
  {
    at: 'workers.0.outputs.name',
    to: 'patch',
    sees: answerForm,
    was: 'It is called "coder". Answer with the text itself.',
    is: 'It is called "patch". Answer with the text itself.',
  },
  {
    at: 'workers.0.outputs.format',
    to: 'json',
    sees: whyFailed,
    was: undefined,
    is: '"coder" is not one JSON value',
  },
  {
    ...only({ outputs: { name: 'coder', format: 'json' } }),
    files: { 'done.json': shape },
    say: { coder: '{}' },
    at: 'workers.0.outputs.schema_ref',
    to: 'done.json',
    sees: whyFailed,
    was: undefined,
    is: '"coder" does not fit done.json: the value must have required property \'done\'',
  },
  {
    ...two({ inputs: [{ from: 'inputs.task' }] }),
    at: 'workers.1.depends_on',
    to: ['planner'],
    sees: ({ events }) =>
      events.flatMap(event => ('effect' in event ? [`${event.type} ${targetOf(event.effect)}`] : [])).slice(0, 3),
    was: ['effect.started planner', 'effect.started coder', 'effect.finished planner'],
    is: ['effect.started planner', 'effect.finished planner', 'effect.started coder'],
  },
  {
    ...only({ tools: ['read', 'write'] }),
    say: { coder: () => ({ text: 'done', tools: ['write'] }) },
    at: 'workers.0.tools',
    to: ['read'],
    sees: seen => [/You may use: (.*)\. No/.exec(prompt(seen))?.[1], whyFailed(seen)],
    was: ['read, write', undefined],
    is: ['read', '"coder" used tools that it does not declare: write'],
  },
  {
    at: 'workers.0.timeout_seconds',
    from: 60,
    to: 5,
    sees: ({ calls }) => calls[0]?.timeoutMs,
    was: 60_000,
    is: 5000,
  },
  {
    ...only({ outputs: { name: 'coder', format: 'json' } }),
    say: { coder: ['no', '{}'] },
    at: 'workers.0.retries',
    to: 1,
    sees: seen => [tries(seen), seen.iterations],
    was: [2, 2],
    is: [2, 1],
  },
  {
    ...only({ cost_budget_usd: 9 }),
    pass: [false],
    at: 'workers.0.cost_budget_usd',
    to: 2,
    sees: seen => [tries(seen), seen.said],
    was: [4, 'at most 4 iterations'],
    is: [2, 'at most 2 usd by coder'],
  },
]

const targetOf = (effect: { target: string } | string): string =>
  typeof effect === 'string' ? (effect.split('.').at(-1) ?? '') : effect.target
