import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MemoryWrite, Plan } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { pickLoop, type RunOptions, resume, run, type StampedEvent, warningTexts } from '../../src/index.js'
import { guard, guardedLoop, guardedProject, seenIn } from '../support/guards.js'
import { worker } from '../support/lss.js'
import type { TestProject } from '../support/project.js'

type Json = Record<string, unknown>

/** A loop whose worker writes what it says as `note`, reads it, and goes on for some iterations. */
const remembering = (memory: Json, iterations = 2, rest: Json = {}): Json =>
  guardedLoop([], {
    memory: { type: 'session', write_policy: { allowed_writers: ['coder'] }, ...memory },
    workers: [
      worker('coder', {
        inputs: [{ from: 'inputs.task' }, { from: 'memory.note' }],
        outputs: { name: 'note', format: 'text' },
      }),
    ],
    metrics: [
      { name: 'quality', definition: 'How good.', source: 'evaluators.tests', unit: 'ratio', primary: true },
      { name: 'turns', definition: 'How many.', source: 'telemetry.iteration_count', unit: 'count' },
    ],
    termination_conditions: {
      success: [{ metric: 'turns', operator: 'gte', value: iterations }],
      failure: [{ type: 'max_iterations', value: 9 }],
    },
    ...rest,
  })

const given = ({ root, read }: TestProject): string[] =>
  readdirSync(root)
    .filter(name => name.startsWith('given-'))
    .sort()
    .map(read)

const go = async (
  project: TestProject,
  change: (plan: Plan) => Plan = plan => plan,
  options: Partial<RunOptions> = {},
) => {
  const events: StampedEvent[] = []
  const { plan } = await pickLoop('mend', project.root)
  const result = await run({
    plan: change(plan),
    root: project.root,
    inputs: { task: 'x' },
    ...options,
    onEvent: (event, state) => {
      events.push(event)
      options.onEvent?.(event, state)
    },
  })
  const writes = events.flatMap(event =>
    event.type === 'effect.finished' ? (event.writes ?? []) : [],
  ) as MemoryWrite[]
  return { ...result, events, writes }
}

/** Kept in files for as long as the project, which the plan alone can say. */
const inProject = (plan: Plan): Plan => ({
  ...plan,
  memory: { ...(plan.memory as NonNullable<Plan['memory']>), lifetime: 'project', store: 'filesystem' },
})

describe('memory by keys', () => {
  test('LSS-189: a writer has its output kept under its name, and the next iteration reads it', async () => {
    const project = guardedProject(remembering({}), 'a lesson')
    const { writes, status, folder } = await go(project)
    expect(status).toBe('done')
    expect(writes).toEqual([
      { key: 'note', by: 'coder', version: 1, basis: 0 },
      { key: 'note', by: 'coder', version: 2, basis: 1 },
    ])
    const [first, second] = given(project)
    expect(first).not.toContain('a lesson')
    expect(second).toContain('## note\n\na lesson')
    expect(readdirSync(join(folder, 'memory/keys/note'))).toEqual(['1.json', '2.json'])
  })

  test('LSS-190: who is not named as a writer writes nothing, and without a list nobody does', async () => {
    for (const allowed_writers of [['optimizer'], [], undefined]) {
      const write_policy = allowed_writers ? { allowed_writers } : {}
      const { writes, state } = await go(guardedProject(remembering({ write_policy }), 'x'))
      expect(writes).toEqual([])
      expect(state.warnings).toEqual([])
    }
  })

  test('LSS-191: ephemeral memory is forgotten when the iteration ends, session memory with the run', async () => {
    const ephemeral = guardedProject(remembering({ type: 'ephemeral' }), 'a lesson')
    const { folder, writes } = await go(ephemeral)
    expect(given(ephemeral)[1]).not.toContain('a lesson')
    expect(writes).toHaveLength(2)
    expect(readdirSync(join(folder, 'memory'))).toEqual([])
    const session = guardedProject(remembering({}, 1), 'a lesson')
    await go(session)
    await go(session)
    expect(given(session)[1]).not.toContain('a lesson')
  })

  test('LSS-192: memory of the project is there in later runs, which go on counting versions', async () => {
    const project = guardedProject(remembering({}, 1), 'a lesson')
    await go(project, inProject)
    const { writes } = await go(project, inProject)
    expect(given(project)[1]).toContain('a lesson')
    expect(writes).toMatchObject([{ version: 2, basis: 1 }])
    expect(readdirSync(join(project.root, '.loop/memory/mend/keys/note'))).toEqual(['1.json', '2.json'])
  })

  test('LSS-193: a task reads what read_policy lets it, and none when it is not named', async () => {
    for (const [read_policy, reads] of [
      [{ coder: ['note'] }, true],
      [{ '*': ['*'] }, true],
      [{ coder: ['other'] }, false],
      [{ other: ['note'] }, false],
    ] as const) {
      const project = guardedProject(remembering({ read_policy }), 'a lesson')
      await go(project)
      expect(given(project)[1]?.includes('a lesson'), JSON.stringify(read_policy)).toBe(reads)
    }
  })

  test('LSS-194: a path leads into an entry that is JSON', async () => {
    const workers = [
      worker('coder', { inputs: [{ from: 'memory.note.deep.word' }], outputs: { name: 'note', format: 'json' } }),
    ]
    const project = guardedProject(remembering({}, 2, { workers }), '{"deep":{"word":"inner"}}')
    await go(project)
    expect(given(project)[1]).toContain('## note.deep.word\n\ninner')
  })

  test('LSS-195: what does not fit the schema is not kept, and that is told', async () => {
    const kept = async (schema: unknown, say: string) => {
      const write_policy = { allowed_writers: ['coder'], schema }
      const project = guardedProject(remembering({ write_policy }, 1), say, { 'note.json': '{"type":"array"}' })
      const { writes, state, status } = await go(project)
      expect(status).toBe('done')
      expect(warningTexts(state)).toEqual(
        writes.length > 0 ? [] : [expect.stringMatching(/^"note" by coder is not kept in memory: /)],
      )
      return writes.length
    }
    expect(await kept({ lesson: 'string' }, '{"lesson":"a"}')).toBe(1)
    expect(await kept({ lesson: 'string' }, '{"lesson":1}')).toBe(0)
    expect(await kept({ type: 'array' }, '[]')).toBe(1)
    expect(await kept({ type: 'array' }, '{}')).toBe(0)
    expect(await kept('note.json', '[]')).toBe(1)
    expect(await kept('note.json', 'no JSON')).toBe(0)
  })

  test('LSS-196: beyond max_entries the oldest go, and no version is given twice', async () => {
    const write_policy = { allowed_writers: ['coder'], max_entries: 2 }
    const project = guardedProject(remembering({ write_policy }, 4), 'a lesson')
    const { writes, folder } = await go(project)
    expect(writes.map(({ version }) => version)).toEqual([1, 2, 3, 4])
    expect(readdirSync(join(folder, 'memory/keys/note'))).toEqual(['3.json', '4.json'])
    expect(given(project)[3]?.match(/a lesson/g)).toHaveLength(2)
  })

  test('LSS-197: an entry is kept as long as retention says', async () => {
    const project = guardedProject(remembering({ retention: { unit: 'iteration', value: 1 } }, 4), 'a lesson')
    const { writes } = await go(project)
    expect(given(project).map(text => text.match(/a lesson/g)?.length ?? 0)).toEqual([0, 1, 1, 1])
    expect(writes.map(({ version }) => version)).toEqual([1, 2, 3, 4])
    for (const [hours, lessons] of [
      [1, 1],
      [3, 0],
    ] as const) {
      const later = guardedProject(remembering({ retention: { unit: 'hour', value: 2 } }, 1), 'a lesson')
      await go(later, inProject)
      const now = () => new Date(Date.now() + hours * 3_600_000)
      expect((await go(later, inProject, { now })).writes).toMatchObject([{ version: 2 }])
      expect(given(later)[1]?.match(/a lesson/g)?.length ?? 0).toBe(lessons)
    }
  })

  test('LSS-198: what redaction names is taken out before anything is kept; secrets always are', async () => {
    const redaction = { pii: ['email'], patterns: ['order \\d+'] }
    const say = 'ada@example.org, order 66, sk-aB3dE6gH9jK2mN5pQ8sT, +44 20 7946 0958'
    const project = guardedProject(remembering({ redaction }, 1), say)
    const { folder } = await go(project)
    const { text } = JSON.parse(readFileSync(join(folder, 'memory/keys/note/1.json'), 'utf8')) as { text: string }
    expect(text).toBe('[redacted], [redacted], [redacted], +44 20 7946 0958')
    const unknown = guardedProject(remembering({ redaction: { emails: true } }), 'x')
    await expect(go(unknown)).rejects.toMatchObject({
      code: 'document',
      place: { pointer: '/memory/redaction/emails' },
    })
  })

  test('LSS-199: a write over what another run wrote meanwhile is F9: it is kept, and so is the other, and it is told', async () => {
    const project = guardedProject(remembering({}, 2), 'mine')
    const meanwhile = join(project.root, '.loop/memory/mend/keys/note')
    let told = false
    const { writes, state } = await go(project, inProject, {
      onEvent: event => {
        if (event.type !== 'effect.spawned' || told) return
        told = true
        mkdirSync(meanwhile, { recursive: true })
        const at = new Date(Date.now() + 1000).toISOString()
        const entry = {
          key: 'note',
          version: 1,
          by: 'coder',
          run: 'other',
          iteration: 1,
          at,
          slot: 'o',
          basis: 0,
          text: 'theirs',
        }
        writeFileSync(join(meanwhile, '1.json'), JSON.stringify(entry))
      },
    })
    expect(writes[0]).toEqual({
      ...{ key: 'note', by: 'coder', version: 2, basis: 0 },
      conflict: { run: 'other', version: 1 },
    })
    expect(writes[1]).not.toHaveProperty('conflict')
    expect(warningTexts(state)).toEqual([expect.stringMatching(/^F9 state_corruption: "note"/)])
    expect(readdirSync(meanwhile)).toEqual(['1.json', '2.json', '3.json'])
  })

  test('LSS-200: an effect that is done again writes once', async () => {
    const project = guardedProject(remembering({}, 1), 'first')
    const { plan } = await pickLoop('mend', project.root)
    // The call of the second half is cut off after the first attempt wrote: the journal is cut where the end would stand.
    const whole = await run({ plan, root: project.root, inputs: { task: 'x' } })
    const journal = join(whole.folder, 'journal.ndjson')
    const lines = readFileSync(journal, 'utf8').split('\n')
    const end = lines.findIndex(line => line.includes('"effect.finished"') && line.includes('.task.coder"'))
    writeFileSync(journal, `${lines.slice(0, end).join('\n')}\n`)
    rmSync(join(whole.folder, 'heartbeat.json'))
    project.write('say', 'second')
    const again = await resume({ root: project.root, run: whole.run })
    expect(again.status).toBe('done')
    expect(again.state.keys).toMatchObject({ note: { version: 1 } })
    const [only, ...others] = readdirSync(join(whole.folder, 'memory/keys/note'))
    expect([only, others]).toEqual(['1.json', []])
    expect(readFileSync(join(whole.folder, 'memory/keys/note/1.json'), 'utf8')).toContain('"second"')
  })

  test('LSS-201: guards look at an entry before it is kept', async () => {
    const with_ = (action: string) =>
      remembering({}, 1, { safety_constraints: [guard('pii_detect', 'pre_memory_write', action)] })
    const stripped = await go(guardedProject(with_('strip'), 'to ada@example.org'))
    const entry = readFileSync(join(stripped.folder, 'memory/keys/note/1.json'), 'utf8')
    expect(entry).toContain('to [stripped by pii-detect]')
    const kept = await go(guardedProject(with_('quarantine'), 'to ada@example.org'))
    expect(kept.writes).toEqual([])
    expect(kept.status).toBe('done')
    expect(warningTexts(kept.state)).toEqual([expect.stringMatching(/^"note" is not kept in memory .*quarantine/)])
    expect(readdirSync(join(kept.folder, 'artifacts/quarantine'))).toEqual(['i1r1.task.coder.note.entry'])
    const halted = await go(guardedProject(with_('halt'), 'to ada@example.org'))
    expect(halted.status).toBe('failed')
    expect(seenIn(halted.events).found).toMatchObject([{ action: 'halt' }])
  })

  test('a memory that nobody here offers, and one without an address, are refused before anything runs', async () => {
    for (const [store, says, pointer] of [
      ['vector', /"vector" is not offered/, '/memory/backend'],
      ['composite', /"composite" is not offered/, '/memory/backend'],
      ['redis', /LOOP_REDIS_URL/, '/memory'],
      ['postgres', /LOOP_POSTGRES_URL/, '/memory'],
    ] as const) {
      const project = guardedProject(remembering({ type: 'persistent', backend: store }), 'x')
      await expect(go(project)).rejects.toMatchObject({
        message: expect.stringMatching(says),
        place: { pointer },
      })
      expect(given(project)).toEqual([])
    }
  })

  test('a dry run keeps nothing and needs no server', async () => {
    const project = guardedProject(remembering({ type: 'persistent', backend: 'redis' }), 'x')
    const { writes, status } = await go(project, plan => plan, { simulate: true })
    expect(writes).toEqual([])
    expect(status).not.toBe('interrupted')
  })

  test('keys are names of folders, whatever they hold', async () => {
    const outputs = { name: '../../Out of/here', format: 'text' }
    const project = guardedProject(remembering({}, 1, { workers: [worker('coder', { outputs })] }), 'x')
    const { writes, folder } = await go(project)
    expect(writes).toMatchObject([{ key: '../../Out of/here' }])
    expect(readdirSync(join(folder, 'memory/keys'))).toEqual([expect.stringMatching(/^%[0-9a-f]+$/)])
  })
})
