import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatPretty } from '../src/diagnostics/format-pretty.js'
import { loopkitRules } from '../src/dialects/loopkit/rules/index.js'
import { schemaRules } from '../src/dialects/loopkit/schema-rules.js'
import { lssRules } from '../src/dialects/lss/rules/index.js'
import { lssSchemaRules } from '../src/dialects/lss/schema-rules.js'
import { openloopRules } from '../src/dialects/openloop/rules/index.js'
import { openloopSchemaRules } from '../src/dialects/openloop/schema-rules.js'
import { skillRules } from '../src/skills/rules.js'
import { fileRules } from '../src/source/file-rules.js'
import { yamlRules } from '../src/source/yaml-rules.js'
import { analyseExample, rulesFolder } from './helpers/examples.js'

const rules = [
  ...loopkitRules,
  ...schemaRules,
  ...lssRules,
  ...lssSchemaRules,
  ...openloopRules,
  ...openloopSchemaRules,
  ...yamlRules,
]

describe.each(rules)('$id', ({ id, severity }) => {
  test('finds its bad example, at the place and in the words of bad.out', async () => {
    const example = await analyseExample(id, 'bad')
    expect(example, `test/rules/${id} has no bad example`).toBeDefined()
    if (!example) return
    const { files } = example.analysis
    const found = files.flatMap(file => file.diagnostics).filter(({ rule }) => rule === id)
    expect(found.length).toBeGreaterThan(0)
    for (const diagnostic of found) {
      const lines = files.find(({ path }) => path === diagnostic.path)?.text.split(/\r\n|\r|\n/) ?? []
      expect(diagnostic.severity).toBe(severity)
      expect(lines.length).toBeGreaterThanOrEqual(diagnostic.endLine)
      expect((lines[diagnostic.line - 1] ?? '').length + 1).toBeGreaterThanOrEqual(diagnostic.column)
    }
    const shown = formatPretty(found, path => files.find(file => file.path === path)?.text, { width: 100 })
    const golden = join(rulesFolder, id, 'bad.out')
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, shown)
    expect(existsSync(golden), `${golden} is missing; UPDATE_GOLDEN=1 writes it`).toBe(true)
    expect(shown).toBe(readFileSync(golden, 'utf8'))
  })

  test('reports in its bad example nothing that only follows from it', async () => {
    const example = await analyseExample(id, 'bad')
    const others = example?.analysis.files
      .flatMap(file => file.diagnostics)
      .filter(diagnostic => diagnostic.rule !== id && diagnostic.severity !== 'info')
    expect(others?.map(({ rule, message }) => `${rule}: ${message}`)).toEqual(expectedBeside[id] ?? [])
  })

  test('finds nothing in its good example', async () => {
    const example = await analyseExample(id, 'good')
    expect(example, `test/rules/${id} has no good example`).toBeDefined()
    const found = example?.analysis.files.flatMap(file => file.diagnostics) ?? []
    expect(found.filter(diagnostic => diagnostic.rule === id)).toEqual([])
    expect(found.filter(diagnostic => diagnostic.severity === 'error')).toEqual([])
  })
})

/** Findings of other rules that are right beside the one that is shown. */
const expectedBeside: Record<string, string[]> = {
  'loopkit/ambiguous-checker': ['loopkit/unused-check: nothing uses the check "unit-tests"'],
  'loopkit/checker-is-step': ['loopkit/unused-check: nothing uses the check "tests"'],
  'loopkit/maker-is-checker': ['loopkit/unused-check: nothing uses the check "tests"'],
  'loopkit/no-verify': ['loopkit/unused-check: nothing uses the check "tests"'],
  'lss/unknown-implementation': ['loopkit/unused-check: nothing uses the check "unit_tests"'],
  'loopkit/unbound-checker': ['loopkit/unused-check: nothing uses the check "tests"'],
}

test('every folder of examples belongs to a rule', () => {
  const folders = readdirSync(rulesFolder).flatMap(group =>
    readdirSync(join(rulesFolder, group)).map(name => `${group}/${name}`),
  )
  expect(folders.sort()).toEqual([...rules, ...fileRules, ...skillRules].map(({ id }) => id).sort())
})

test('a rule is listed once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})
