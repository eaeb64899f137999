// How far the count of bytes is above what tokenizers make of texts: `node tools/tokens/measure.mjs`; with `--write`, the table of docs/token-counts.md too.
// Puts the tokenizers into a temporary folder with npm, since they are too large to be dependencies.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { randomFrom, textsOf } from './texts.mjs'

const root = join(import.meta.dirname, '../..')
const packages = {
  'gpt-tokenizer': '4.0.0',
  '@anthropic-ai/tokenizer': '0.0.4',
  'llama-tokenizer-js': '1.2.2',
  'llama3-tokenizer-js': '1.2.0',
  'mistral-tokenizer-js': '1.0.0',
}

const tokenizersIn = async folder => {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const named = Object.entries(packages).map(([name, version]) => `${name}@${version}`)
  const npm = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...named]
  execFileSync('npm', npm, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
  const require = createRequire(join(folder, 'package.json'))
  const load = name => import(pathToFileURL(require.resolve(name)).href)
  const plain = { disallowedSpecial: new Set() } // in a prompt they are words like others
  const [o200k, cl100k] = [
    await load('gpt-tokenizer/encoding/o200k_base'),
    await load('gpt-tokenizer/encoding/cl100k_base'),
  ]
  const claude = await load('@anthropic-ai/tokenizer')
  const [llama2, llama3, mistral] = [
    (await load('llama-tokenizer-js')).default,
    (await load('llama3-tokenizer-js')).default,
    (await load('mistral-tokenizer-js')).default,
  ]
  return {
    'o200k (GPT-4o to 5)': text => o200k.encode(text, plain).length,
    'cl100k (GPT-4)': text => cl100k.encode(text, plain).length,
    'Claude 2': text => claude.countTokens(text),
    'Llama 2': text => llama2.encode(text).length,
    'Llama 3': text => llama3.encode(text).length,
    'Mistral 7B': text => mistral.encode(text).length,
  }
}

const bytesOf = text => Buffer.byteLength(text)

/** The same as `mostTokens` in packages/runtime/src/models/fit.ts, without what it adds for roles and the like. */
const bound = text => Math.max(bytesOf(text), bytesOf(text.normalize('NFKC')))

/** Short texts put together from pieces of all kinds, to look for one that is above its bound. */
const shuffled = (texts, count) => {
  const random = randomFrom(2026)
  const all = Object.values(texts)
  const piece = () => {
    const text = all[Math.floor(random() * all.length)]
    const start = Math.floor(random() * text.length)
    return text.slice(start, start + 1 + Math.floor(random() * 12))
  }
  return Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(random() * 8) }, piece).join(''))
}

const folder = mkdtempSync(join(tmpdir(), 'loop-tokens-'))
try {
  const tokenizers = await tokenizersIn(folder)
  const names = Object.keys(tokenizers)
  const texts = textsOf(readFileSync(join(root, 'packages/spec/src/diagnostics/cells.ts'), 'utf8'))
  const rows = []
  let mostAbove = 0
  const look = text => {
    const most = bound(text)
    return names.map(name => {
      const tokens = tokenizers[name](text)
      mostAbove = Math.max(mostAbove, tokens - most)
      return most / tokens
    })
  }
  for (const [kind, text] of Object.entries(texts)) {
    const ratios = look(text)
    const longer = bound(text) / bytesOf(text)
    rows.push([kind, longer > 1.005 ? longer.toFixed(1) : '', ...ratios.map(ratio => ratio.toFixed(1))])
  }
  const tries = 5_000
  for (const text of shuffled(texts, tries)) look(text)

  const table = [['Text', 'NFKC / bytes', ...names], ['---', '---:', ...names.map(() => '---:')], ...rows].map(
    cells => `| ${cells.join(' | ')} |`,
  )
  const found = `In ${rows.length} texts and ${tries.toLocaleString('en')} short ones put together from their pieces, no tokenizer made more than the bound and ${mostAbove} tokens beside it (a sign for the beginning, and a space that is put before the text); 1,000 are added for that and for roles.`
  console.log([...table, '', found].join('\n'))
  if (process.argv.includes('--write')) {
    const page = join(root, 'docs/token-counts.md')
    const [before, , after] = readFileSync(page, 'utf8').split(/<!-- (?:measured|end) -->/)
    const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`)
    const middle = [...table, '', found, '', `Tokenizers: ${versions.join(', ')}.`]
    writeFileSync(page, `${before}<!-- measured -->\n\n${middle.join('\n')}\n\n<!-- end -->${after}`)
  }
  if (mostAbove > 10) {
    console.error(`a text is ${mostAbove} tokens above its bound`)
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
