import { expect, test } from 'vitest'
import { pickLoop, type RunEvent, run } from '../../src/index.js'
import { testProject } from '../support/project.js'

const project = () =>
  testProject({
    'loop.yaml': JSON.stringify({ version: '1', agents: { default: { command: [process.execPath, '-e', '0'] } } }),
    'loops/x.yaml': JSON.stringify({ name: 'x', trigger: { type: 'manual' }, pipeline: [{ label: 'A', prompt: 'a' }] }),
  })

test('events come as they happen, to everybody who iterates, and the outcome is awaited', async () => {
  const { root } = project()
  const { plan } = await pickLoop('x', root)
  const told: number[] = []
  const going = run({ plan, root, onEvent: ({ seq }) => told.push(seq) })
  const read = async () => {
    const seen: RunEvent[] = []
    for await (const event of going) seen.push(event)
    return seen
  }
  const [first, second] = await Promise.all([read(), read()])
  expect(first[0]?.type).toBe('run.started')
  expect(first.at(-1)?.type).toBe('run.ended')
  expect(first.map(event => 'seq' in event && event.seq)).toEqual(told)
  expect(second).toEqual(first)
  expect((await going).status).toBe('done')
})

test('who leaves early does not stop the run, and who comes late finds it over', async () => {
  const { root } = project()
  const { plan } = await pickLoop('x', root)
  const going = run({ plan, root })
  for await (const { type } of going) {
    expect(type).toBe('run.started')
    break
  }
  expect((await going).status).toBe('done')
  for await (const event of going) throw new Error(`there should be no event ${event.type}`)
})

test('what cannot be started throws where it is awaited and where it is iterated', async () => {
  const { root } = project()
  const { plan } = await pickLoop('x', root)
  const going = run({ plan, root, limits: { usd: 0 } })
  await expect(going).rejects.toMatchObject({ code: 'usage' })
  const iterate = async () => {
    for await (const event of going) throw new Error(`there should be no event ${event.type}`)
  }
  await expect(iterate()).rejects.toMatchObject({ code: 'usage' })
})
