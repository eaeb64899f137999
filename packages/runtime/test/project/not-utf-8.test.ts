import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadLoopFile, validatePaths } from '../../src/index.js'
import { testProject } from '../support/project.js'

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'number' ? Buffer.of(part) : Buffer.from(part))))

test.each([
  ['in the first line', bytes('name: caf', 0xe9, '\n'), [1, 10], '0xE9'],
  ['further down, after signs of several bytes', bytes('a: ä€😀\r\nb: c\nname: ü', 0xe9, 'x\n'), [3, 8], '0xE9'],
  ['after the sign that stands for what cannot be read', bytes('a: \ufffd\n\ufffd', 0xff), [2, 2], '0xFF'],
  ['the beginning of that sign', bytes('a: ', 0xef, 0xbf, '\n'), [1, 4], '0xEF'],
  ['after a byte order mark', bytes('\ufeffa', 0x80), [1, 2], '0x80'],
  ['half a letter at the end', bytes('a: b\r', 0xe2, 0x82), [2, 1], '0xE2'],
])('a byte that is no text is told of where it stands: %s', async (_, content, [line, column], byte) => {
  const { root } = testProject({})
  writeFileSync(join(root, 'loop-a.yaml'), content)
  const { report } = await validatePaths(['loop-a.yaml'], { cwd: root })
  expect(report.files[0]?.diagnostics).toMatchObject([
    { rule: 'yaml/not-utf-8', line, column, endLine: line, endColumn: column, message: expect.stringContaining(byte) },
  ])
  await expect(loadLoopFile(join(root, 'loop-a.yaml'), root)).rejects.toMatchObject({ place: { line, column } })
})

test('a text with the sign that stands for what cannot be read is a text', async () => {
  const { root } = testProject({ 'loop-a.yaml': 'name: "\ufffd"\n' })
  const { report } = await validatePaths(['loop-a.yaml'], { cwd: root })
  expect(report.files[0]?.diagnostics.map(({ rule }) => rule)).not.toContain('yaml/not-utf-8')
})
