import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loop, tempFolder } from './support.js'

const workspace = '.openloop/heal'

/** A project of Node whose own test fails, and a script that mends it and says that it is one. */
const brokenShop = (): string => {
  const folder = tempFolder()
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  mkdirSync(join(folder, 'test'))
  write('package.json', JSON.stringify({ name: 'shop', type: 'module', scripts: { test: 'node --test' } }))
  write('total.js', 'export const total = items => items.reduce((sum, item) => sum - item, 0)\n')
  write(
    'test/total.test.js',
    `import test from 'node:test'
import assert from 'node:assert'
import { total } from '../total.js'
test('adds', () => assert.equal(total([1, 2]), 3))
`,
  )
  write(
    'mend.js',
    `import { readFileSync, writeFileSync } from 'node:fs'
console.log('[a script, no model] mends what failed:', process.env.OPENLOOP_LAST_ERROR.includes('adds'))
writeFileSync('total.js', readFileSync('total.js', 'utf8').replace('sum - item', 'sum + item'))
`,
  )
  return folder
}

test('a Node project: its commands are found, doctor says what is there, and two rounds make it healthy', async () => {
  const folder = brokenShop()
  const made = await loop(folder, 'init', '--commands', workspace, '--detect', '--mission', 'Every test passes')
  expect(made).toMatchObject({ code: 0 })
  const file = join(folder, workspace, 'openloop.json')
  const found = JSON.parse(readFileSync(file, 'utf8')) as { commands: Record<string, string> }
  expect(found.commands['verify']).toBe('npm run test')
  writeFileSync(file, JSON.stringify({ ...found, commands: { ...found.commands, fix: 'node mend.js' } }))
  expect(await loop(folder, 'doctor', workspace)).toMatchObject({ code: 0 })
  expect(await loop(folder, 'run', workspace)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('done: every check passes'),
  })
  const progress = readFileSync(join(folder, workspace, 'progress.md'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('- '))
  expect(progress.map(line => line.replace(/.*round/, 'round'))).toEqual([
    'round 1: not yet healthy; verify fail',
    'round 2: healthy; fix ok, verify pass',
  ])
})
