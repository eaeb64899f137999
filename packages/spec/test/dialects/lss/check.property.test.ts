import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPretty } from '../../../src/diagnostics/format-pretty.js'
import { analyseLss, minimal, worker } from '../../helpers/lss.js'
import { runs } from '../../helpers/runs.js'

const words = fc.constantFrom(
  'coder',
  'tests',
  'task',
  'ghost',
  'workers.coder',
  'evaluators.tests',
  'inputs.task',
  'memory.x',
  'max_iterations',
  'llm_rubric',
  'deterministic',
  'command',
  'human',
  'test_suite',
  'all_tests_pass',
  'sequential',
  'nested',
  'score < 1',
  'session',
  'persistent',
  'structural',
  '1.0',
  '1.0.0',
  '',
  '__proto__',
  'constructor',
)
const leaf = fc.oneof(words, fc.integer({ min: -2, max: 9 }), fc.boolean(), fc.constant(null), fc.double())
const keys = fc.constantFrom(
  'id',
  'type',
  'role',
  'name',
  'model',
  'provider',
  'inputs',
  'outputs',
  'from',
  'to',
  'depends_on',
  'runs_after',
  'rubric',
  'dimensions',
  'weight',
  'scale',
  'source',
  'destination',
  'when',
  'metric',
  'operator',
  'value',
  'success',
  'failure',
  'stall',
  'schema',
  'examples',
  'children',
  'adapters',
  'merge',
  'ref',
  'trigger',
  'rule',
  'command',
  'max_usd',
  'allowed_writers',
  'read_policy',
  'write_policy',
  'config',
  'threshold',
  '__proto__',
  'constructor',
)
const anything = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
  ),
})).value

/** A sound loop in which some parts are anything at all, or sound with a part that is anything. */
const loop = fc
  .tuple(
    fc.dictionary(
      fc.constantFrom(
        ...Object.keys(minimal()),
        'composition',
        'extensions',
        'metadata',
        'taxonomy_level',
        'evaluator',
      ),
      anything,
      { maxKeys: 4 },
    ),
    fc.array(fc.tuple(fc.constantFrom('workers', 'evaluators', 'feedback_channels', 'metrics'), keys, anything), {
      maxLength: 3,
    }),
    fc.array(fc.uniqueArray(fc.constantFrom('coder', 'a', 'b', 'c'), { maxLength: 3 }), { maxLength: 3 }),
  )
  .map(([parts, changes, graph]) => {
    const value: Record<string, unknown> = minimal()
    for (const [index, waits] of graph.entries())
      (value['workers'] as unknown[]).push(worker(['a', 'b', 'c'][index] ?? 'd', { depends_on: waits }))
    for (const [list, key, part] of changes) Object.assign((value[list] as object[])[0] ?? {}, { [key]: part })
    return Object.assign(value, parts)
  })

test('whatever is declared, every finding has a place, is said once, and nothing throws', async () => {
  await fc.assert(
    fc.asyncProperty(loop, async value => {
      const file = await analyseLss(JSON.stringify(value, null, 1))
      const lines = file.text.split('\n')
      for (const { line, column, message, fix } of file.diagnostics) {
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        expect(message.length).toBeLessThan(600)
        expect(`${message} ${fix}`).not.toMatch(/\[object|undefined (?!$)/)
      }
      const said = file.diagnostics.map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)
      expect(new Set(said).size).toBe(said.length)
      formatPretty(file.diagnostics, () => file.text)
    }),
    { numRuns: runs(120, 400) },
  )
})
