import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AskFile } from '@loop/spec'
import { expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith, projectWith } from './support/project.js'

test('open questions are listed with what can be answered, until they are', async () => {
  const cwd = await projectWith({ checker: 'fails', rounds: 1, onExhausted: 'ask' })
  expect(await loop(['asks'], { cwd })).toMatchObject({ code: 0, stdout: 'nobody waits for an answer\n' })
  await loop(['run', 'small'], { cwd })
  const { stdout } = await loop(['asks'], { cwd })
  expect(stdout).toMatch(
    /^small {2}.* ago, waits until somebody answers\n {2}run \S+, ask \S+\n {2}.*How should "small" go on\?/,
  )
  const command = /loop (answer \S+ accept)/.exec(stdout)?.[1]?.split(' ') ?? []
  const { asks } = JSON.parse((await loop(['asks', '--format', 'json'], { cwd })).stdout) as { asks: AskFile[] }
  expect(asks.map(({ id, loop }) => [id, loop])).toEqual([[command[1], 'small']])
  expect((await loop(command, { cwd })).code).toBe(0)
  expect((await loop(['asks'], { cwd })).stdout).toBe('nobody waits for an answer\n')
})

const irreversible = {
  'loop.yaml': `version: "1"
agents:
  default: { command: [node, -e, "process.stdin.pipe(require('node:fs').createWriteStream('given'))"] }
`,
  'loops/small.yaml': `name: small
trigger: { type: manual }
pipeline: [{ label: Publish, prompt: Publish it., irreversible: true }]
`,
}

test('what cannot be undone is shown with its file, and done with the text that comes through standard input', async () => {
  const cwd = await folderWith(irreversible)
  expect((await loop(['run', 'small'], { cwd })).code).toBe(4)
  const { stdout } = await loop(['asks'], { cwd })
  expect(stdout).toMatch(/^small {2}.* ago, waits until somebody answers\n {2}run \S+, ask \S+\.1$/m)
  expect(stdout).toContain('"Publish" will be done by the agent "default"')
  expect(stdout).toMatch(/^ {2}text {2}\.loop\/runs\/\S+\.prompt\.md$/m)
  expect(stdout).toMatch(/^ {2}loop answer \S+\.1 edit --file <file>\s+it happens once/m)
  const refused = await loop(['answer', 'last', 'edit'], { cwd })
  expect(refused.stderr).toContain('"edit" comes without a text')
  expect(refused.code).toBe(2)
  expect((await loop(['answer', 'last', 'approve', '--text', 'x'], { cwd })).stderr).toContain('expected none')
  expect(await loop(['answer', 'last', '--text', 'x'], { cwd })).toMatchObject({ code: 2 })
  expect(await loop(['answer', 'last', 'edit', '--file', 'nowhere'], { cwd })).toMatchObject({ code: 2 })
  expect(await loop(['answer', 'last', 'edit', '--file', '-'], { cwd, input: 'Publish half of it.' })).toMatchObject({
    code: 0,
  })
  const resumed = await loop(['resume', 'last'], { cwd })
  expect(resumed.stderr).toContain('answered: edit, with a text of 19 bytes')
  expect(resumed.code).toBe(0)
  expect(await readFile(join(cwd, 'given'), 'utf8')).toBe('Publish half of it.')
})

test('until when a question can be answered, and what happens then, is in the list and in the status of its run', async () => {
  const cwd = await folderWith(irreversible)
  await loop(['run', 'small'], { cwd })
  const [ask = ''] = await readdir(join(cwd, '.loop/asks'))
  const path = join(cwd, '.loop/asks', ask)
  const times = { expiresAt: '2999-12-31T23:59:00.000Z', onTimeout: 'nobody judged' }
  await writeFile(path, JSON.stringify({ ...(JSON.parse(await readFile(path, 'utf8')) as AskFile), ...times }))
  const until = 'answer until 2999-12-31 23:59 UTC; then nobody judged'
  for (const words of [['asks'], ['status', 'last'], ['answer', 'last']])
    expect((await loop(words, { cwd })).stdout).toContain(until)
})
