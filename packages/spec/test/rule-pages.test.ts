import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ruleDocOf } from '../src/diagnostics/known-rules.js'
import { loopkitRules } from '../src/dialects/loopkit/rules/index.js'
import { schemaRules } from '../src/dialects/loopkit/schema-rules.js'
import { lssRules } from '../src/dialects/lss/rules/index.js'
import { lssSchemaRules } from '../src/dialects/lss/schema-rules.js'
import { openloopRules } from '../src/dialects/openloop/rules/index.js'
import { openloopSchemaRules } from '../src/dialects/openloop/schema-rules.js'
import { skillRules } from '../src/skills/rules.js'
import { fileRules } from '../src/source/file-rules.js'
import { yamlRules } from '../src/source/yaml-rules.js'

const rules = [
  ...loopkitRules,
  ...schemaRules,
  ...lssRules,
  ...lssSchemaRules,
  ...openloopRules,
  ...openloopSchemaRules,
  ...yamlRules,
  ...fileRules,
  ...skillRules,
]
const repository = fileURLToPath(new URL('../../../', import.meta.url))

const sources = (folder: string): string[] =>
  readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated'))
    .map(entry => join(entry.parentPath, entry.name))

/** Every text in the sources that has the form of a rule id, wherever it is reported. */
const written = (): string[] => {
  const ids = ['packages/spec/src', 'packages/runtime/src', 'packages/cli/src']
    .flatMap(sources)
    .flatMap(path =>
      [...readFileSync(path, 'utf8').matchAll(/['"`]((?:yaml|loopkit|lss|openloop|skill)\/[a-z0-9-]+)['"`]/g)].map(
        ([, id = '']) => id,
      ),
    )
  return [...new Set(ids)].sort()
}

test('every rule that can be reported has a page and says of itself what the page says', () => {
  const ids = written()
  expect(ids.length).toBeGreaterThan(rules.length - 20)
  for (const id of [...ids, ...rules.map(rule => rule.id)]) {
    const page = join(repository, 'docs/rules', `${id}.md`)
    expect(existsSync(page), `${id} has no page`).toBe(true)
    const doc = ruleDocOf(id)
    expect(doc, `${id} is described nowhere`).toBeDefined()
    if (doc) expect(readFileSync(page, 'utf8')).toContain(`**${doc.severity}**: ${doc.summary}\n\n${doc.why}\n`)
  }
})

test('the texts of rules are those that the rules themselves have', () => {
  for (const { id, severity, summary, why } of rules) expect(ruleDocOf(id)).toEqual({ id, severity, summary, why })
  for (const id of ['constructor', '__proto__', 'file/unreadable']) expect(ruleDocOf(id)).toBeUndefined()
})
