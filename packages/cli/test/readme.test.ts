import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loop } from './support/loop.js'
import { folderWith } from './support/project.js'

test('the example of the README works', async () => {
  const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8')
  const [, example = ''] = /```sh\n([\s\S]*?)```/.exec(readme) ?? []
  let cwd = await folderWith()
  let commands = 0
  for (const line of example.trim().split('\n')) {
    const [word, ...args] = line.split(' ')
    if (word === 'cd') cwd = join(cwd, args[0] ?? '')
    else {
      commands++
      expect(word).toBe('loop')
      const { code, stderr } = await loop(args, { cwd })
      expect(code, `${line}\n${stderr}`).toBe(0)
    }
  }
  expect(commands).toBeGreaterThan(3)
})
