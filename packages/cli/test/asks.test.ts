import type { AskFile } from '@loop/spec'
import { expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { projectWith } from './support/project.js'

test('open questions are listed with what can be answered, until they are', async () => {
  const cwd = await projectWith({ checker: 'fails', rounds: 1, onExhausted: 'ask' })
  expect(await loop(['asks'], { cwd })).toMatchObject({ code: 0, stdout: 'nobody waits for an answer\n' })
  await loop(['run', 'small'], { cwd })
  const { stdout } = await loop(['asks'], { cwd })
  expect(stdout).toMatch(/^small {2}.* ago\n {2}.*How should "small" go on\?/)
  const command = /loop (answer \S+ accept)/.exec(stdout)?.[1]?.split(' ') ?? []
  const { asks } = JSON.parse((await loop(['asks', '--format', 'json'], { cwd })).stdout) as { asks: AskFile[] }
  expect(asks.map(({ id, loop }) => [id, loop])).toEqual([[command[1], 'small']])
  expect((await loop(command, { cwd })).code).toBe(0)
  expect((await loop(['asks'], { cwd })).stdout).toBe('nobody waits for an answer\n')
})
