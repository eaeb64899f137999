import { worker } from '../../support/lss.js'
import type { FieldCase, Json } from '../field-case.js'
import type { Seen } from '../run-scene.js'

const channel = { id: 'back', source: 'evaluators.tests', destination: 'workers.coder', format: 'structured' }

/** A loop that fails once and sends back why; of two workers, where that matters. */
const telling = (rest: Json = {}, more: Json = {}): Pick<FieldCase, 'loop' | 'pass'> => ({
  loop: { feedback_channels: [{ ...channel, ...rest }], ...more },
  pass: [false, true],
})

const twoWorkers = { workers: [worker('coder'), worker('tester')] }
const told = ({ messages }: Seen) => messages[0]?.text
const heard = (seen: Seen, name = 'coder') =>
  /# Feedback on your last attempt\n\n([\s\S]*)/.exec(seen.prompts(name)[1] ?? '')?.[1]?.trim()
const fieldsTold = (seen: Seen) => Object.keys(JSON.parse(told(seen) ?? '{}'))

export const feedbackCases: FieldCase[] = [
  {
    ...telling(),
    at: 'feedback_channels.0.id',
    to: 'home',
    sees: ({ messages }) => messages[0]?.route,
    was: 'back',
    is: 'home',
  },
  {
    ...telling(),
    at: 'feedback_channels.0.source',
    to: 'workers.coder',
    sees: seen => /coder is done/.test(heard(seen) ?? ''),
    was: false,
    is: true,
  },
  {
    ...telling({}, twoWorkers),
    at: 'feedback_channels.0.destination',
    to: 'workers.tester',
    sees: seen => [heard(seen) !== undefined, heard(seen, 'tester') !== undefined],
    was: [true, false],
    is: [false, true],
  },
  {
    ...telling(),
    at: 'feedback_channels.0.format',
    to: 'human_queue',
    sees: seen => [seen.messages[0]?.to, heard(seen) !== undefined],
    was: ['task', true],
    is: ['person', false],
  },
  {
    ...telling(),
    at: 'feedback_channels.0.fields',
    from: ['passed'],
    to: ['score'],
    sees: fieldsTold,
    was: ['from', 'passed'],
    is: ['from', 'score'],
  },
  {
    ...telling({ fields: ['passed', 'score'] }),
    at: 'feedback_channels.0.max_tokens',
    from: 100,
    to: 10,
    sees: seen => [seen.messages[0]?.cut ?? false, fieldsTold(seen).length],
    was: [false, 3],
    is: [true, 2],
  },
  {
    ...telling(),
    at: 'feedback_channels.0.when',
    from: 'passed == false',
    to: 'passed == true',
    sees: ({ messages }) => messages.length,
    was: 1,
    is: 0,
  },
  {
    ...telling({ format: 'template' }),
    files: { 'a.md': 'Passed: {{passed}}', 'b.md': 'It came to {{score}}' },
    at: 'feedback_channels.0.template_ref',
    from: 'a.md',
    to: 'b.md',
    sees: seen => heard(seen),
    was: 'Passed: false',
    is: 'It came to 0',
  },
]

const toStrategy = { ...channel, destination: 'optimization_strategy' }
const lessons = (seen: Seen, name = 'coder') =>
  seen.prompts(name).map(prompt => prompt.includes('# What earlier iterations taught'))
const improvements = ({ finished }: Seen) => finished.flatMap(({ improvement }) => improvement ?? [])

/** A loop whose strategy hears why it failed, as often as told. */
const learning = (strategy: Json, fails = 1, more: Json = {}): Pick<FieldCase, 'loop' | 'pass'> => ({
  loop: { feedback_channels: [toStrategy], optimization_strategy: strategy, ...more },
  pass: [...Array<boolean>(fails).fill(false), true],
})

/** A loop whose worker says how good it is, so that it can get worse. */
const measured: Json = {
  metrics: [{ name: 'quality', definition: 'x', source: 'workers.coder', unit: 'ratio', primary: true }],
}
const rolledBack = ({ events }: Seen) =>
  events.flatMap(event => (event.type === 'changes.rolled-back' ? [event.because] : []))

const search = (space: Json): Json => ({ type: 'parameter_search', config: { search_space: space } })
const rules = '# Task\n\nMend it.\n\n# What earlier iterations taught\n\nNothing.'

export const strategyCases: FieldCase[] = [
  {
    ...learning({ type: 'prompt_refinement' }),
    at: 'optimization_strategy.type',
    to: 'manual',
    sees: ({ status }) => status,
    was: 'done',
    is: 'waiting',
  },
  {
    ...learning({ type: 'prompt_refinement' }, 3),
    at: 'optimization_strategy.max_steps',
    from: 1,
    to: 2,
    sees: seen => improvements(seen).length,
    was: 1,
    is: 2,
  },
  {
    ...learning({ type: 'prompt_refinement', config: { refinement_target: 'workers.coder' } }, 1, twoWorkers),
    at: 'optimization_strategy.config.refinement_target',
    to: 'workers.tester',
    sees: seen => [lessons(seen), lessons(seen, 'tester')],
    was: [
      [false, true],
      [false, false],
    ],
    is: [
      [false, false],
      [false, true],
    ],
  },
  {
    ...learning({ type: 'prompt_refinement', config: { refinement_target: 'workers.coder' } }, 1, twoWorkers),
    at: 'optimization_strategy.config.secondary_targets',
    to: ['workers.tester'],
    sees: seen => lessons(seen, 'tester'),
    was: [false, false],
    is: [false, true],
  },
  {
    ...learning({ type: 'prompt_refinement', config: {} }, 1, { workers: [worker('coder', { role: rules })] }),
    at: 'optimization_strategy.config.preserve_sections',
    to: ['What earlier iterations taught'],
    sees: ({ finished }) => finished.find(({ effect }) => effect.includes('improve'))?.error?.message,
    was: undefined,
    is: 'no prompt may be changed: `preserve_sections` keeps all that would be',
  },
  {
    ...learning({ type: 'prompt_refinement', config: { human_gate_on: { after_step: 2 } } }),
    at: 'optimization_strategy.config.human_gate_on',
    to: { after_step: 1 },
    sees: ({ status }) => status,
    was: 'done',
    is: 'waiting',
  },
  {
    ...learning(search({ temperature: [0.2] })),
    at: 'optimization_strategy.config.search_space',
    to: { temperature: [0.7] },
    sees: ({ calls }) => calls.map(({ agent }) => agent.sampling?.temperature),
    was: [undefined, 0.2],
    is: [undefined, 0.7],
  },
  {
    ...learning({ type: 'prompt_refinement', rollback: { on_metric_drop: 0.5 } }, 2, measured),
    say: { coder: ['0.5', '0.6', '0.3', '1'] },
    at: 'optimization_strategy.rollback.on_metric_drop',
    to: 0.2,
    sees: rolledBack,
    was: [],
    is: ['metric-drop'],
  },
  {
    ...learning({ type: 'prompt_refinement', rollback: { on_safety_failure: false } }, 3, {
      safety_constraints: [
        {
          id: 'short',
          type: 'output_bounds',
          scope: 'post_worker',
          action: 'quarantine',
          severity: 'S2',
          config: { max_chars: 9 },
        },
      ],
    }),
    say: { coder: ['short', 'far too long', 'short'] },
    at: 'optimization_strategy.rollback.on_safety_failure',
    to: true,
    sees: rolledBack,
    was: [],
    is: ['safety-failure'],
  },
]
