import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { groupAlive } from '../../src/supervise/process-group.js'
import { workbench } from '../support/workbench.js'

const node = process.execPath

test('only a command that is listed runs, without a shell, and its output is kept without secrets', async () => {
  const { use, root, around, spawned } = await workbench(
    { run: { commands: [`${node} tell.mjs`, [node, 'tell.mjs', 'a b; touch x']] } },
    folder =>
      writeFileSync(
        join(folder, 'tell.mjs'),
        'console.log(JSON.stringify(process.argv.slice(2)), "hunter2", process.env.SECRET_OF_TEST); process.exitCode = 3',
      ),
  )
  vi.stubEnv('SECRET_OF_TEST', 'visible')
  const plain = await use('run', { command: `${node} tell.mjs` })
  vi.unstubAllEnvs()
  expect(plain.failed).toBeUndefined()
  expect(plain.text).toBe('The command exited with code 3.\n\n[] [redacted] undefined\n')
  expect((await use('run', { command: `${node} tell.mjs "a b; touch x"` })).text).toContain('["a b; touch x"]')
  expect(await use('run', { command: `${node} tell.mjs extra` })).toEqual({
    text: 'this command is not listed',
    failed: true,
  })
  expect(await use('run', { command: 'touch x' })).toMatchObject({ failed: true })
  expect(spawned).toHaveLength(2)
  expect(readFileSync(join(around, '1.log'), 'utf8')).toBe('[] [redacted] undefined\n')
  expect(root).toBeTruthy()
})

test('what takes too long is ended with all that it started, and the model is told', async () => {
  const { use, spawned } = await workbench({
    run: { commands: [[node, '-e', 'setInterval(() => {}, 1000)']], timeoutSeconds: 0.2 },
  })
  const result = await use('run', { command: `${node} -e "setInterval(() => {}, 1000)"` })
  expect(result).toMatchObject({ failed: true, text: expect.stringContaining('was stopped after 0.2 s') })
  expect(spawned.filter(groupAlive)).toEqual([])
})

test('long output is cut in its middle', async () => {
  const { use } = await workbench({ run: { commands: [[node, '-e', 'process.stdout.write("x".repeat(1e6))']] } })
  const { text } = await use('run', { command: `${node} -e "process.stdout.write(\\"x\\".repeat(1e6))"` })
  expect(text.length).toBeLessThan(50_000)
})
