import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatPretty } from '../../src/diagnostics/format-pretty.js'
import { maxSkillBytes, readSkill } from '../../src/skills/read-skill.js'
import { skillReference } from '../../src/skills/reference.js'
import { rulesFolder } from '../helpers/examples.js'

const path = 'skills/review/SKILL.md'
const fine = '---\nname: review\ndescription: Reviews a change.\n---\n'

const found = (text: string, folder = 'review') =>
  readSkill(text, path, folder).diagnostics.map(({ rule, line, column, message }) => [rule, line, column, message])

test.each(['description', 'front-matter', 'name'])('skill/%s finds its bad example and not its good one', name => {
  const text = (which: string) => readFileSync(join(rulesFolder, 'skill', name, `${which}.md`), 'utf8')
  const { diagnostics, skill } = readSkill(text('bad'), path, 'review')
  expect(diagnostics.map(({ rule }) => rule)).toEqual([`skill/${name}`])
  expect(skill).toBeUndefined()
  const shown = formatPretty(diagnostics, () => text('bad'), { width: 100 })
  const golden = join(rulesFolder, 'skill', name, 'bad.out')
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, shown)
  expect(shown).toBe(readFileSync(golden, 'utf8'))
  expect(readSkill(text('good'), path, 'review')).toMatchObject({ skill: { name: 'review' }, diagnostics: [] })
})

test('a skill is its front matter, with keys that mean nothing here, and the text behind it', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `\ufeff${fine.replace('---\n', '--- \nmetadata: { x: [1] }\n')}\n# Do\n\n---\n\nmore\n`.replaceAll(
      '\n',
      end,
    )
    expect(readSkill(text, path, 'review')).toEqual({
      skill: {
        name: 'review',
        description: 'Reviews a change.',
        frontMatter: { metadata: { x: [1] }, name: 'review', description: 'Reviews a change.' },
        body: `# Do\n\n---\n\nmore`.replaceAll('\n', end),
      },
      diagnostics: [],
    })
  }
})

describe('front matter that is none is told with its place', () => {
  test.each([
    ['', 1, 1, 'does not begin'],
    ['\n---\nname: review\n---\n', 1, 1, 'does not begin'],
    ['---\nname: review\n', 1, 1, 'does not begin'],
    ['---\n---\n', 1, 1, 'no mapping'],
    ['---\n- review\n---\n', 2, 1, 'no mapping'],
    ['---\nname: review\ndescription: a: b\n---\n', 3, 15, 'no mapping'],
    ['---\nname: &x [*x]\n---\n', 2, 11, 'no mapping'],
    ['---\nname: review\nname: review\n---\n', 3, 1, 'no mapping'],
  ])('%j', (text, line, column, words) => {
    expect(found(text)).toEqual([['skill/front-matter', line, column, expect.stringContaining(words)]])
  })
})

test.each([
  ['Review', 'lower-case'],
  ['re--view', 'lower-case'],
  ['-review', 'lower-case'],
  ['a'.repeat(65), 'lower-case'],
  ['../review', 'lower-case'],
  ['12', 'no text'],
  ['[review]', 'no text'],
  ['other', 'its folder is "review"'],
])('the name %s is refused', (name, words) => {
  expect(found(fine.replace('review', name))).toEqual([['skill/name', 2, 7, expect.stringContaining(words)]])
})

test('a name in another form of the same letters, or where no folder tells it, is the same', () => {
  expect(found(fine.replace('review', 'pru\u0308fen'), 'pr\u00fcfen')).toEqual([])
  expect(readSkill(fine, path).diagnostics).toEqual([])
})

test.each(["''", '"  "', '3', `'${'x'.repeat(1025)}'`])('the description %j is refused', description => {
  expect(found(fine.replace('Reviews a change.', description))).toEqual([
    ['skill/description', 3, 14, expect.any(String)],
  ])
})

test('two mistakes are two findings', () => {
  expect(found('---\nlicense: MIT\n---\n').map(([rule, line, column]) => [rule, line, column])).toEqual([
    ['skill/name', 2, 1],
    ['skill/description', 2, 1],
  ])
})

test('a skill may be as large as the limit, in bytes, and no larger', () => {
  const full = fine + 'é'.repeat((maxSkillBytes - fine.length) / 2)
  expect(Buffer.byteLength(full) - maxSkillBytes).toBeGreaterThan(-2)
  expect(found(full)).toEqual([])
  expect(found(`${full}éé`)).toEqual([['skill/too-large', 1, 1, expect.stringContaining(`${maxSkillBytes}`)]])
})

test.each([
  ['review', { kind: 'name', name: 'review' }],
  ['skills/review', { kind: 'path', path: 'skills/review' }],
  ['SKILL.md', { kind: 'path', path: 'SKILL.md' }],
  ['npm:a/review', { kind: 'npm', package: 'a', name: 'review' }],
  ['npm:@a/b.c/review', { kind: 'npm', package: '@a/b.c', name: 'review' }],
  ['npm:a', { problem: expect.stringContaining('npm:package/skill-name') }],
  ['npm:@a/b', { problem: expect.stringContaining('npm:package/skill-name') }],
  ['npm:../a/review', { problem: expect.any(String) }],
  ['npm:./review', { problem: expect.any(String) }],
  ['npm:a/..', { problem: expect.stringContaining('".."') }],
  ['npm:a/b/c/d', { problem: expect.any(String) }],
  ['npm:/a/b', { problem: expect.any(String) }],
])('%s is %j', (text, reference) => {
  expect(skillReference(text)).toEqual(reference)
})
