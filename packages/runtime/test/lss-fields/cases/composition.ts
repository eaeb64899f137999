import { part, whole } from '../../support/composed.js'
import { worker } from '../../support/lss.js'
import type { FieldCase, Json } from '../field-case.js'
import type { Seen } from '../run-scene.js'

const child = (id: string, rest: Json = {}): Json => ({ id, ref: `${id}.yaml`, ...rest })
const hand = (from: string, to: string, rest: Json = {}): Json => ({
  from: `children.${from}.outputs.${from}`,
  to: `children.${to}.inputs.task`,
  ...rest,
})

/** A loop around \`a\`, \`b\` and \`c\`, each of one worker that is called like it. */
const around = (
  composition: Json,
  parts: Record<string, Json> = {},
  more: Json = {},
): Pick<FieldCase, 'loop' | 'files'> => ({
  loop: whole(composition, more),
  files: Object.fromEntries(['a', 'b', 'c'].map(name => [`loops/${name}.yaml`, { ...part(name), ...parts[name] }])),
})

const stages = (rest: Json = {}): Json => ({
  type: 'sequential',
  children: [child('a'), child('b')],
  adapters: [hand('a', 'b')],
  ...rest,
})

const branches = (merge: Json): Json => ({
  type: 'parallel',
  children: ['a', 'b', 'c'].map(id => child(id, { role: 'branch' })),
  merge,
})

const nested = (rest: Json = {}): Json => ({
  type: 'nested',
  children: [
    child('a', { role: 'outer' }),
    child('b', { role: 'inner', trigger: 'children.a.evaluators.tests.failed', ...rest }),
  ],
  adapters: [hand('b', 'a')],
})

const ran = ({ calls }: Seen) => calls.map(({ name }) => name)
const given = (seen: Seen, name: string) => /## task\n\n(.*)/.exec(seen.prompts(name)[0] ?? '')?.[1]
/** Which results the worker of the whole was given. */
const results = (seen: Seen, name = 'whole') =>
  [...(seen.prompts(name)[0] ?? '').matchAll(/^### (\w+)/gm)].map(([, id]) => id)
const failing =
  (...names: string[]): NonNullable<FieldCase['pass']> =>
  ({ check }) => ({ verdict: names.includes(check.function ?? '') ? 'fail' : 'pass', evidence: 'as told' })

const field = { type: 'string', description: 'x' }
const twoInputs = { schema: { task: field, other: field } }

const editors = {
  workers: [
    ...(part('whole')['workers'] as Json[]),
    worker('editor', { depends_on: ['whole'], inputs: [{ from: 'workers.whole' }] }),
  ],
}

export const compositionCases: FieldCase[] = [
  {
    ...around({ ...stages(), adapters: undefined }),
    at: 'composition.type',
    to: 'parallel',
    also: {
      'composition.children.0.role': 'branch',
      'composition.children.1.role': 'branch',
      'composition.merge': { strategy: 'all_pass' },
    },
    sees: ({ events }) =>
      events
        .flatMap(({ type, ...event }) => ('effect' in event && type !== 'effect.spawned' ? [type] : []))
        .slice(0, 2),
    was: ['effect.started', 'effect.finished'],
    is: ['effect.started', 'effect.started'],
  },
  {
    ...around(stages()),
    at: 'composition.children.0.id',
    to: 'first',
    also: { 'composition.adapters.0.from': 'children.first.outputs.a' },
    sees: ({ started }) => started[0]?.target,
    was: 'a',
    is: 'first',
  },
  {
    ...around(stages()),
    at: 'composition.children.1.ref',
    to: 'c.yaml',
    sees: ran,
    was: ['a', 'b', 'whole'],
    is: ['a', 'c', 'whole'],
  },
  {
    ...around({ ...nested({ trigger: undefined }), adapters: [hand('a', 'b'), hand('b', 'a')] }),
    pass: failing('a', 'b'),
    at: 'composition.children.0.role',
    to: 'inner',
    also: { 'composition.children.1.role': 'outer' },
    sees: seen => ran(seen)[0],
    was: 'a',
    is: 'b',
  },
  {
    ...around(stages({ children: [child('a', { lens: 'As a lawyer' }), child('b')] })),
    at: 'composition.children.0.lens',
    to: 'As a cook',
    sees: ({ prompts }) => /## Your point of view\n\n(.*)/.exec(prompts('a')[0] ?? '')?.[1],
    was: 'As a lawyer',
    is: 'As a cook',
  },
  {
    ...around(nested()),
    at: 'composition.children.1.trigger',
    to: 'children.a.evaluators.tests.passed',
    sees: ran,
    was: ['a', 'whole'],
    is: ['a', 'b', 'a', 'whole'],
  },
  {
    ...around(stages({ children: [child('a'), child('b'), child('c')], adapters: [hand('a', 'b'), hand('a', 'c')] })),
    at: 'composition.adapters.1.from',
    to: 'children.b.outputs.b',
    sees: seen => given(seen, 'c'),
    was: 'a is done',
    is: 'b is done',
  },
  {
    ...around(stages(), { b: { inputs: twoInputs } }),
    at: 'composition.adapters.0.to',
    to: 'children.b.inputs.other',
    sees: seen => given(seen, 'b'),
    was: 'a is done',
    is: 'mend it',
  },
  {
    ...around(stages({ adapters: [hand('a', 'b', { transform: '/first' })] })),
    say: { a: '{"first": "one", "second": "two"}' },
    at: 'composition.adapters.0.transform',
    to: '/second',
    sees: seen => given(seen, 'b'),
    was: 'one',
    is: 'two',
  },
  {
    ...around(branches({ strategy: 'all_pass' })),
    at: 'composition.merge.strategy',
    to: 'first_pass',
    sees: seen => results(seen),
    was: ['a', 'b', 'c'],
    is: ['a'],
  },
  {
    ...around(branches({ strategy: 'first_pass' })),
    pass: failing('a', 'b'),
    at: 'composition.merge.min_branches_pass',
    to: 2,
    sees: ({ status }) => status,
    was: 'done',
    is: 'failed',
  },
  {
    ...around(branches({ strategy: 'first_pass' })),
    pass: failing('a'),
    at: 'composition.merge.preserve_dissent',
    to: true,
    sees: seen => results(seen),
    was: ['b'],
    is: ['b', 'a'],
  },
  {
    ...around(branches({ strategy: 'synthesize', synthesizer: 'workers.whole' }), {}, editors),
    at: 'composition.merge.synthesizer',
    to: 'workers.editor',
    sees: seen => [results(seen, 'whole').length, results(seen, 'editor').length],
    was: [3, 0],
    is: [0, 3],
  },
]

export const extensionCases: FieldCase[] = [
  {
    loop: {
      evaluators: [{ id: 'judge', type: 'deterministic', implementation: 'regex', runs_after: ['coder'] }],
      feedback_channels: [{ id: 'on', source: 'evaluators.judge', destination: 'workers.coder', format: 'structured' }],
      metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.judge', unit: 'ratio', primary: true }],
      extensions: { evaluators: { judge: { must_match: ['done'] } } },
    },
    at: 'extensions.evaluators',
    to: { judge: { must_match: ['begun'] } },
    sees: ({ verdicts }) => verdicts['judge']?.verdict,
    was: 'pass',
    is: 'fail',
  },
  {
    at: 'extensions.irreversible',
    to: { workers: ['coder'] },
    sees: ({ status, asks }) => [status, asks[0]?.kind],
    was: ['done', undefined],
    is: ['waiting', 'irreversible'],
  },
  {
    at: 'extensions.memory',
    to: { store: 'team-notes' },
    sees: ({ error }) => /team-notes/.test(error?.message ?? ''),
    was: false,
    is: true,
  },
]
