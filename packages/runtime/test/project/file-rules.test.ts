import { existsSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatPretty } from '@loop/spec'
import { expect, test } from 'vitest'
import { validatePaths } from '../../src/index.js'
import { type TestProject, testProject } from '../support/project.js'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const example = 'loops/example.yaml'

/** How a file comes about that gives no loop, and which paths are validated then. */
const cases: readonly [rule: string, paths: string[], make: (project: TestProject) => void][] = [
  ['yaml/no-loop', [example], project => project.write(example, 'replicas: 2\nimage: web\n')],
  [
    'yaml/not-utf-8',
    [example],
    ({ root }) => writeFileSync(join(root, example), Buffer.from('name: caf\xe9\n', 'latin1')),
  ],
  ['yaml/unreadable', ['loops'], ({ root }) => symlinkSync('gone.yaml', join(root, example))],
]

test.each(cases)('%s is found, in the words of its page', async (rule, paths, make) => {
  const project = testProject({ 'loops/.keep': '' })
  make(project)
  const { report, textOf } = await validatePaths(paths, { cwd: project.root })
  const found = report.files.flatMap(({ diagnostics }) => diagnostics)
  expect(found.map(({ rule: id, docs }) => [id, docs])).toEqual([[rule, `docs/rules/${rule}.md`]])
  const shown = formatPretty(found, textOf, { width: 100 })
  const golden = join(repository, 'packages/spec/test/rules', rule, 'bad.out')
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, shown)
  expect(shown).toBe(readFileSync(golden, 'utf8'))
  expect(readFileSync(join(repository, `docs/rules/${rule}.md`), 'utf8')).toContain(shown.trimEnd())
})

test('a file that is too large has the page of the rule about long texts', async () => {
  const project = testProject({ [example]: '' })
  truncateSync(join(project.root, example), 8 * 1024 * 1024)
  const { report } = await validatePaths([example], { cwd: project.root })
  const [finding] = report.files[0]?.diagnostics ?? []
  expect(finding?.rule).toBe('yaml/too-large')
  expect(existsSync(join(repository, finding?.docs ?? ''))).toBe(true)
})
