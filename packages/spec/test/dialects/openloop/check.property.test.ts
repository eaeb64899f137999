import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPretty } from '../../../src/diagnostics/format-pretty.js'
import { analyseOpenloop, seed } from '../../helpers/openloop.js'
import { runs } from '../../helpers/runs.js'

const scripts = fc.constantFrom(
  'npm test',
  '',
  ' ',
  '{last_error}',
  "sh -c '{last_error}'",
  'a | tee b',
  'a &',
  "'",
  '$(',
  '((a+)+)+(',
  '([0-9]+)',
  '__proto__',
  'best',
  '..',
  '/',
  '~',
)
const leaf = fc.oneof(
  scripts,
  fc.integer({ min: -2, max: 9 }),
  fc.boolean(),
  fc.constant(null),
  fc.double(),
  fc.string(),
)
const keys = fc.constantFrom(
  'run',
  'verify',
  'fix',
  'improve',
  'enabled',
  'command',
  'regex',
  'value',
  'samples',
  'protectedPaths',
  'checkpoint',
  'command_timeout_seconds',
  '__proto__',
  'constructor',
)
const { value } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
  ),
}))

test('whatever stands at a key, nothing is thrown, every finding has its place, and what has no errors is compiled', async () => {
  const places = [
    'commands',
    'baseline',
    'limits',
    'gates',
    'git',
    'env',
    'project_root',
    'total_rounds',
    'out_of_memory',
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), value, fc.constantFrom(...places), value, async (a, one, b, other) => {
      const file = await analyseOpenloop({ ...seed(), [a]: one, [b]: other })
      for (const { line, column, endLine, message } of file.diagnostics) {
        expect(line).toBeGreaterThan(0)
        expect(column).toBeGreaterThan(0)
        expect(endLine).toBeGreaterThanOrEqual(line)
        expect(message).not.toMatch(/undefined|\[object|NaN/)
      }
      expect(formatPretty(file.diagnostics, () => file.text)).toBeTypeOf('string')
      if (file.diagnostics.every(({ severity }) => severity !== 'error'))
        expect(file.openloop?.compile({ digestOf: () => '' }).checks.length).toBeGreaterThan(0)
    }),
    { numRuns: runs(120, 400) },
  )
})
