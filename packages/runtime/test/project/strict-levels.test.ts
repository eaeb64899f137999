import { expect, test } from 'vitest'
import { validatePaths } from '../../src/index.js'
import { lssLoop } from '../support/lss-texts.js'
import { testProject } from '../support/project.js'

test('CONF-5: a warning that is taken for an error changes no level', async () => {
  const { root } = testProject({ 'a.yaml': lssLoop('a', { extension: 1 }) })
  const levels = []
  for (const strict of [false, true]) {
    const { report } = await validatePaths(['a.yaml'], { cwd: root, strict, bound: false, score: false })
    levels.push([report.summary.errors, report.files[0]?.conformance])
  }
  expect(levels).toEqual([
    [0, 'operational'],
    [1, 'operational'],
  ])
})
