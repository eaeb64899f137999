import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Heartbeat } from '@loop/spec'
import { expect, test } from 'vitest'
import { runFolder } from '../../src/index.js'
import { script, testProject } from '../support/project.js'

const loop = `name: x
trigger: { type: manual }
pipeline: [{ label: Make, agent: maker, prompt: go }]
`

test('while a program runs and says nothing, the heartbeat names its process and stays fresh', async () => {
  const wait = 'while (!fs.existsSync("go")) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)'
  const x = testProject({
    'loop.yaml': `version: "1"\nagents: { maker: { command: ${script(wait)}, prompt: stdin } }\n`,
    'loops/x.yaml': loop,
  })
  let id = ''
  const running = x.run('x', {
    onCreated: run => {
      id = run
    },
  })
  const heartbeat = async (what: (heartbeat: Heartbeat) => boolean): Promise<Heartbeat> => {
    for (;;) {
      const path = id === '' ? '' : runFolder(x.root, id).heartbeat
      const seen = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Heartbeat) : undefined
      if (seen && what(seen)) return seen
      await setTimeout(20)
    }
  }
  const first = await heartbeat(({ running }) => running[0]?.pid !== undefined)
  const later = await heartbeat(({ at }) => Date.parse(at) - Date.parse(first.at) >= 4_000)
  expect(Date.parse(later.at) - Date.parse(first.at)).toBeLessThan(20_000)
  expect(later).toMatchObject({ status: 'running', seq: first.seq, running: [{ effect: 'i1r1.task.make' }] })
  writeFileSync(join(x.root, 'go'), '')
  const { status } = await running
  expect(status).toBe('done')
  expect(JSON.parse(x.read(`.loop/runs/${id}/heartbeat.json`))).toMatchObject({ status: 'done', running: [] })
})
