import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loop, repository, tempFolder } from './support.js'

test("the project that the repository's README shows is valid", async () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'loops'))
  const blocks = [
    ...readFileSync(join(repository, 'README.md'), 'utf8').matchAll(/```yaml\n# (\S+\.yaml):?[^\n]*\n([\s\S]*?)```/g),
  ]
  expect(blocks.map(([, name]) => name)).toEqual(
    ['loop.yaml', 'loops/heal.yaml'].map(name => expect.stringContaining(name)),
  )
  for (const [, name = '', text = ''] of blocks) writeFileSync(join(folder, name.replace(/:$/, '')), text)
  const done = await loop(folder, 'validate')
  expect(done.stdout).toContain('0 errors, 0 warnings')
  expect(done.code).toBe(0)
})
