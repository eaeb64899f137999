import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ChildEvent, openRun, pickLoop, type RunEvent, resume, run } from '../../src/index.js'
import { composedProject, part, whole } from '../support/composed.js'

const inputs = { task: 'mend it' }

const stages = (...ids: string[]) => ({
  type: 'sequential',
  children: ids.map(id => ({ id, ref: `${id}.yaml` })),
  adapters: ids.slice(1).map((id, index) => ({
    from: `children.${ids[index]}.outputs.${ids[index]}`,
    to: `children.${id}.inputs.task`,
  })),
})

/** A loop made of `a` and of `b`, which is made of `c` and `d`. */
const deep = () =>
  composedProject({
    whole: whole(stages('a', 'b')),
    a: part('a'),
    b: part('b', { composition: stages('c', 'd') }),
    c: part('c'),
    d: part('d'),
  })

describe('whoever looks at a run made of others', () => {
  test('is told of the events of each, with its run and the way to it, once they are on record', async () => {
    const { root } = deep()
    const { plan } = await pickLoop('whole', root)
    const own: string[] = []
    const told: ChildEvent[] = []
    const going = run({
      ...{ plan, root, inputs },
      onEvent: ({ type }) => own.push(type),
      onChildEvent(event, state) {
        told.push(event)
        expect([state.run, state.seq >= event.event.seq]).toEqual([event.run, true])
      },
    })
    const seen: RunEvent[] = []
    for await (const event of going) seen.push(event)
    const { run: id } = await going

    const inside = seen.filter(event => event.type === 'child.event')
    expect(inside).toEqual(told)
    expect(seen.filter(event => event.type !== 'child.event').map(({ type }) => type)).toEqual(own)
    const runs = [...new Map(inside.map(event => [event.run, event.names]))]
    expect(runs).toEqual([
      [`${id}.i1r1.child.a`, ['a']],
      [`${id}.i1r1.child.b`, ['b']],
      [`${id}.i1r1.child.b.i1r1.child.c`, ['b', 'c']],
      [`${id}.i1r1.child.b.i1r1.child.d`, ['b', 'd']],
    ])
    for (const [child] of runs) {
      const { events } = await openRun(root, child)
      expect(inside.filter(event => event.run === child).map(({ event }) => event)).toEqual(events)
    }
    const first = seen.findIndex(event => event.type === 'child.event')
    const begun = seen.findIndex(event => event.type === 'effect.started' && event.effect.kind === 'child')
    expect(begun).toBeLessThan(first)
  })

  test('does not lose it by throwing', async () => {
    const { root } = deep()
    const { plan } = await pickLoop('whole', root)
    const onChildEvent = () => {
      throw new Error('the listener is broken')
    }
    const warned = new Promise(resolve => process.once('warning', resolve))
    expect(await run({ plan, root, inputs, onChildEvent })).toMatchObject({ status: 'done' })
    expect(String(await warned)).toContain('the listener is broken')
  })
})

describe('a resume is refused before anything goes on', () => {
  /** A run that is stopped while its first part is under way. */
  const stopped = async (project = deep()) => {
    const { plan } = await pickLoop('whole', project.root)
    const stop = new AbortController()
    const { run: id } = await run({
      ...{ plan, root: project.root, inputs, stop: stop.signal },
      onChildEvent: ({ event }) => void (event.type === 'effect.started' && stop.abort()),
    })
    return { project, id }
  }

  /** Changes the plan on record of a run as if the world around it had changed. */
  const change = (root: string, id: string, from: string, to: string) => {
    const path = join(root, '.loop/runs', id, 'run.json')
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(from)
    writeFileSync(path, text.replaceAll(from, to))
  }

  test('when the program of a loop further inside is gone', async () => {
    const program = `#!/bin/sh\ncat > /dev/null\necho '{"text":"d","cost":1,"in":10,"out":5}'\n`
    const project = deep()
    writeFileSync(join(project.root, 'agent-d'), program)
    chmodSync(join(project.root, 'agent-d'), 0o755)
    const settings = JSON.parse(project.read('loop.yaml'))
    settings.agents.d.command = ['./agent-d']
    project.write('loop.yaml', JSON.stringify(settings))
    const { id } = await stopped(project)
    const before = project.read(`.loop/runs/${id}/journal.ndjson`)
    rmSync(join(project.root, 'agent-d'))
    await expect(resume({ root: project.root, run: id })).rejects.toMatchObject({
      code: 'agent',
      message: expect.stringContaining('the agent "d" cannot run'),
      place: { file: 'loop.yaml', pointer: '/agents/d' },
    })
    expect(project.read(`.loop/runs/${id}/journal.ndjson`)).toBe(before)
    writeFileSync(join(project.root, 'agent-d'), program)
    chmodSync(join(project.root, 'agent-d'), 0o755)
    expect(await resume({ root: project.root, run: id })).toMatchObject({ status: 'done' })
  })

  test('when a check of a loop inside is not known any more', async () => {
    const own = part('b', {
      evaluators: [{ id: 'tests', type: 'deterministic', implementation: 'taste', runs_after: ['b'] }],
    })
    const project = composedProject({ whole: whole(stages('a', 'b')), a: part('a'), b: own })
    const checks = { taste: () => ({ verdict: 'pass' as const, evidence: 'it is fine' }) }
    const { plan } = await pickLoop('whole', project.root, ['taste'])
    const stop = new AbortController()
    const { run: id } = await run({
      ...{ plan, root: project.root, inputs, checks, stop: stop.signal },
      onChildEvent: ({ event }) => void (event.type === 'effect.started' && stop.abort()),
    })
    const before = project.read(`.loop/runs/${id}/journal.ndjson`)
    await expect(resume({ root: project.root, run: id })).rejects.toMatchObject({
      message: expect.stringContaining('"taste"'),
      place: { file: 'loops/b.yaml', pointer: expect.stringContaining('/evaluators/0') },
    })
    expect(project.read(`.loop/runs/${id}/journal.ndjson`)).toBe(before)
    expect(await resume({ root: project.root, run: id, checks })).toMatchObject({ status: 'done' })
  })

  test('when the store of a loop inside is not brought any more', async () => {
    const { project, id } = await stopped()
    change(project.root, id, '"store": "filesystem"', '"store": "filesystem", "name": "team-notes"')
    await expect(resume({ root: project.root, run: id })).rejects.toMatchObject({
      message: expect.stringContaining('memory in "team-notes" is not offered'),
      place: { pointer: '/memory' },
    })
  })
})
