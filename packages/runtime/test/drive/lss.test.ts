import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pickLoop } from '../../src/index.js'
import { testProject } from '../support/project.js'

test('a loop in LSS is not run in part: that it cannot be run is said, by its name and by its path', async () => {
  const text = readFileSync(join(import.meta.dirname, '../../../spec/test/rules/lss/bad-when/good.yaml'), 'utf8')
  const project = testProject({ 'loop.yaml': 'version: "1"\n', 'loops/standard.yaml': text })
  for (const name of ['fix-tests', 'loops/standard.yaml']) {
    await expect(pickLoop(name, project.root)).rejects.toMatchObject({
      code: 'document',
      exitCode: 2,
      message: expect.stringContaining('does not run yet'),
    })
  }
})
