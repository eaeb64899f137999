import { repairOf } from '@loop/spec'
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

test('what mends a warning mends the error that it is with `strict`', async () => {
  const { root } = testProject({ 'a.yaml': lssLoop('a', { extentions: { patterns: ['verification-loop'] } }) })
  const mends = async (strict: boolean) => {
    const { report } = await validatePaths(['a.yaml'], { cwd: root, strict })
    const found = report.files[0]?.diagnostics.filter(({ rule }) => rule === 'lss/unknown-root-key') ?? []
    return found.map(finding => [finding.severity, repairOf(finding)])
  }
  const edits = [{ op: 'rename', at: '/extentions', key: 'extensions' }]
  expect(await mends(false)).toEqual([['warning', edits]])
  expect(await mends(true)).toEqual([['error', edits]])
})
