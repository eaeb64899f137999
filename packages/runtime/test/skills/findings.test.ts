import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatPretty } from '@loop/spec'
import { expect, test } from 'vitest'
import { validatePaths } from '../../src/index.js'
import type { TestProject } from '../support/project.js'
import { tempFolder } from '../support/temp.js'
import { project, skill } from './support.js'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const file = 'skills/review/SKILL.md'

const validated = async (make: TestProject, texts?: ReadonlyMap<string, string>) => {
  const { report, textOf } = await validatePaths([], { cwd: make.root, ...(texts ? { texts } : {}) })
  const found = report.files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ rule }) => rule.startsWith('skill/') || rule.startsWith('yaml/'))
  return { report, found, shown: formatPretty(found, textOf, { width: 100 }) }
}

const rules: readonly [rule: string, named: string, make: (project: TestProject) => void][] = [
  ['skill/not-found', 'npm:@example/skills/review', () => {}],
  [
    'skill/outside',
    'skills/review',
    ({ root }) => {
      mkdirSync(join(root, 'skills'))
      const outside = tempFolder()
      writeFileSync(join(outside, 'SKILL.md'), skill('review'))
      symlinkSync(outside, join(root, 'skills/review'))
    },
  ],
  ['skill/too-large', 'review', make => make.write(file, skill('review', 'x'.repeat(70_000)))],
  [
    'skill/unreadable',
    'review',
    make => {
      make.write(file, '')
      writeFileSync(join(make.root, file), Buffer.from(skill('review', 'caf\xe9'), 'latin1'))
    },
  ],
]

test.each(rules)('%s is found, in the words of its page', async (rule, named, prepare) => {
  const make = project(named)
  prepare(make)
  const { found, shown } = await validated(make)
  expect(found.map(({ rule: id, docs }) => [id, docs])).toEqual([[rule, `docs/rules/${rule}.md`]])
  const golden = join(repository, 'packages/spec/test/rules', rule, 'bad.out')
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, shown)
  expect(shown).toBe(readFileSync(golden, 'utf8'))
  expect(readFileSync(join(repository, `docs/rules/${rule}.md`), 'utf8')).toContain(shown.trimEnd())
})

test('what is wrong inside a skill is told in its own file, once for all steps that name it', async () => {
  const make = project('review')
  make.write('loops/other.yaml', make.read('loops/make.yaml').replace('name: make', 'name: other'))
  make.write(file, '---\nname: other\ndescription: Says how.\n---\n')
  const { found, report, shown } = await validated(make)
  expect(found.map(({ rule, path, line, column }) => [rule, path, line, column])).toEqual([['skill/name', file, 2, 7]])
  expect(shown).toContain('> 2 | name: other')
  expect(report.files.find(({ path }) => path === file)).toMatchObject({ valid: false, dialect: null, name: null })
  expect(report.summary.errors).toBeGreaterThan(0)
})

test('a sound skill is no file of the report, and what an editor holds counts instead of the file', async () => {
  const make = project('review')
  make.write(file, skill('review'))
  const { report, found } = await validated(make)
  expect(found).toEqual([])
  expect(report.files.map(({ path }) => path)).not.toContain(file)
  const unsaved = await validated(make, new Map([[join(make.root, file), 'nothing']]))
  expect(unsaved.found.map(({ rule }) => rule)).toEqual(['skill/front-matter'])
})
