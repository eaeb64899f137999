import fc from 'fast-check'
import type { AgentSpec, CheckSpec, Limit, Place, Plan, Task } from '../../../src/generated/types.js'
import type { Independence } from '../../../src/score/judging/judges.js'

export const place = (line: number): Place => ({ file: 'loops/a.yaml', line, column: 1, pointer: '' })

export const agent = (name: string, change: Partial<AgentSpec> = {}): AgentSpec => ({
  name,
  kind: 'program',
  command: [name],
  prompt: 'stdin',
  timeoutSeconds: 60,
  ceiling: { tokens: 100, costUsd: 0.1 },
  interrupted: 'ask',
  ...change,
})

export const task = (id: string, change: Partial<Task> = {}): Task => ({
  ...{ id, label: id, agent: 'maker', prompt: `Do ${id}.`, after: [], maker: true },
  place: place(5),
  ...change,
})

export const command = (id: string, of: string[], change: Partial<CheckSpec> = {}): CheckSpec => ({
  ...{ id, label: id, kind: 'command', of, criteria: ['make test succeeds'], command: ['make', 'test'] },
  ...{ timeoutSeconds: 60, independence: 'other', place: place(9) },
  ...change,
})

export const judge = (id: string, of: string[], change: Partial<CheckSpec> = {}): CheckSpec => ({
  ...{ id, label: id, kind: 'agent', of, criteria: ['It is right.'], agent: 'judge', independence: 'other' },
  place: place(10),
  ...change,
})

/** A plan to which nothing can be added. */
export const ready: Plan = {
  planVersion: 1,
  name: 'fix',
  dialect: 'loopkit',
  source: { path: 'loops/a.yaml', digest: '' },
  trigger: { type: 'manual' },
  agents: { maker: agent('maker', { place: place(2) }), judge: agent('judge', { vendor: 'v2' }) },
  tasks: [task('plan'), task('fix', { after: ['plan'] })],
  choices: [],
  checks: [command('tests', ['plan', 'fix']), judge('critic', ['plan', 'fix'])],
  rounds: { max: 3, retry: true, onExhausted: 'ask', place: place(8) },
  limits: [
    { unit: 'iterations', max: 5, origin: 'loop', place: place(12) },
    { unit: 'seconds', max: 600, origin: 'loop', place: place(13) },
    { unit: 'tokens', max: 1000, origin: 'loop', place: place(14) },
    { unit: 'usd', max: 2, origin: 'loop', place: place(15) },
  ],
  memory: { store: 'filesystem', persistence: 'summary', origin: 'loop', place: place(16) },
  maxParallel: 4,
}

const names = ['maker', 'judge', 'third', 'nobody']
const ids = ['a', 'b', 'c']

const anyAgent = (name: string) =>
  fc
    .record(
      {
        kind: fc.constantFrom('program' as const, 'unbound' as const),
        prompt: fc.constantFrom('stdin' as const, 'argument' as const),
        timeoutSeconds: fc.constantFrom(60, 1800),
        ceiling: fc.constantFrom({}, { tokens: 10 }, { tokens: 10, costUsd: 0.1 }),
        interrupted: fc.constantFrom('ask' as const, 'retry' as const),
      },
      { requiredKeys: ['kind'] },
    )
    .map((change): AgentSpec => ({ name, ...change }))

/** Any check of tasks among `of`. */
export const anyCheck = (of: readonly string[]): fc.Arbitrary<CheckSpec> =>
  fc
    .record(
      {
        kind: fc.constantFrom('command' as const, 'agent' as const),
        of: of.length === 0 ? fc.constantFrom<string[]>([], ['ghost']) : fc.subarray([...of]),
        criteria: fc.constantFrom<string[]>([], [' '], ['It is right.'], ['a: Do a.']),
        command: fc.constantFrom<string[]>(['make', 'test'], ['true'], ['sh', '-c', 'exit 0']),
        agent: fc.constantFrom(...names),
        timeoutSeconds: fc.constantFrom(60, 1800),
        independence: fc.constantFrom<Independence>('same-agent', 'same-model', 'same-vendor', 'other'),
      },
      { requiredKeys: ['kind', 'of', 'criteria'] },
    )
    .map(change => ({ id: 'check', label: 'check', place: place(9), ...change }))

const anyLimit = (unit: Limit['unit'], ...max: number[]): fc.Arbitrary<Limit[]> =>
  fc.oneof(
    fc.constant<Limit[]>([]),
    fc.constantFrom(...max).map((most): Limit[] => [{ unit, max: most, origin: 'loop' }]),
  )

/** Any plan of a few tasks, among them such as no document compiles to. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  planVersion: fc.constant(1 as const),
  name: fc.constant('any'),
  dialect: fc.constant('loopkit' as const),
  source: fc.constant(ready.source),
  trigger: fc.constant(ready.trigger),
  agents: fc
    .tuple(anyAgent('maker'), anyAgent('judge'), anyAgent('third'))
    .map(all => Object.fromEntries(all.map(each => [each.name, each]))),
  tasks: fc
    .subarray(ids)
    .chain(chosen =>
      fc
        .tuple(...chosen.map(() => fc.record({ after: fc.subarray(ids), agent: fc.constantFrom(...names) })))
        .map(all => all.map((change, index) => task(chosen[index] ?? '', change))),
    ),
  choices: fc.constant([]),
  checks: fc.array(anyCheck(ids), { maxLength: 3 }),
  rounds: fc.record({
    max: fc.constantFrom(1, 3),
    retry: fc.boolean(),
    onExhausted: fc.constantFrom('ask' as const, 'fail' as const),
  }),
  limits: fc
    .tuple(
      anyLimit('iterations', 5),
      anyLimit('seconds', 30, 600),
      anyLimit('tokens', 15, 1000),
      anyLimit('usd', 0.15, 5),
    )
    .map(all => all.flat()),
  memory: fc.constantFrom(null, ready.memory, {
    store: 'memory' as const,
    persistence: 'full' as const,
    origin: 'loop' as const,
  }),
  maxParallel: fc.constantFrom(1, 4),
})
