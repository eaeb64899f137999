// Writes packages/spec/src/generated and packages/spec/schemas from specs/, docs/agent-presets.md from the presets, and docs/rules from the rules and their examples. With --check it writes nothing and fails when they are stale.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { presetsPageOf } from './presets.mjs'
import { pricesOf } from './prices.mjs'
import { loadRules, rulePagesOf, ruleTextsOf } from './rules.mjs'
import { readSchemas } from './schemas.mjs'
import { typesOf } from './types.mjs'
import { validatorsOf } from './validators.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const check = process.argv.includes('--check')

const schemas = await readSchemas(join(root, 'specs'))
const wanted = new Map([['packages/spec/src/generated/types.ts', await typesOf(schemas)]])
wanted.set('packages/spec/src/generated/prices.ts', await pricesOf(join(root, 'specs/prices.json'), schemas))
for (const [name, text] of await validatorsOf(schemas)) wanted.set(`packages/spec/src/generated/${name}`, text)
for (const { path, text } of schemas) wanted.set(`packages/spec/schemas/${path}`, text)
const spec = join(root, 'packages/spec')
wanted.set('docs/agent-presets.md', await presetsPageOf(spec))
const rules = await loadRules(spec)
wanted.set('packages/spec/src/generated/rule-texts.ts', ruleTextsOf(rules))
for (const [name, text] of await rulePagesOf(rules, spec)) wanted.set(`docs/rules/${name}`, text)

const stale = []
for (const [path, text] of wanted) {
  const current = await readFile(join(root, path), 'utf8').catch(() => undefined)
  if (current === text) continue
  stale.push(path)
  if (check) continue
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}
for (const folder of ['packages/spec/src/generated', 'packages/spec/schemas', 'docs/rules']) {
  for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => [])) {
    const path = relative(root, join(entry.parentPath, entry.name))
    if (!entry.isFile() || wanted.has(path)) continue
    stale.push(path)
    if (!check) await rm(join(root, path))
  }
}

if (check && stale.length > 0) {
  console.error(`Stale generated files; run \`npm run generate\`:\n${stale.map(path => `  ${path}`).join('\n')}`)
  process.exitCode = 1
} else {
  console.log(
    check ? `${wanted.size} generated files are fresh` : `${stale.length} of ${wanted.size} generated files written`,
  )
}
