import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { type BuildOptions, build } from 'esbuild'
import { expect, test } from 'vitest'
import { type Analysis, analyse } from '../../src/workspace.js'
import { minimal } from '../helpers/lss.js'

const entry = fileURLToPath(new URL('../../src/index.ts', import.meta.url))

/** Everything in one module; and as a script that leaves its exports in `spec`, as modules in a context are behind a flag. */
const bundled = async () => {
  const settings: BuildOptions = { bundle: true, platform: 'browser', conditions: ['loop-source'], logLevel: 'silent' }
  const module = await build({ ...settings, entryPoints: [entry], format: 'esm', write: false, metafile: true })
  const stdin = { contents: module.outputFiles[0]?.text ?? '' }
  const script = await build({ ...settings, stdin, format: 'iife', globalName: 'spec', write: false })
  const imports = Object.values(module.metafile.outputs).flatMap(output => output.imports)
  return { code: script.outputFiles[0]?.text ?? '', imports }
}

/** What a page has and this package may use; nothing of Node. */
const page = () => createContext({ crypto, TextEncoder, TextDecoder })

const texts = {
  loops: [
    { path: 'loops/a.yaml', text: 'name: a\ntrigger: { type: cron, cron: "0 25 * * *" }\npipeline: [{ promt: on }]\n' },
    {
      path: 'loops/b.yaml',
      text: `name: b\ntrigger: { type: manual }\npipeline: [{ when: "steps['X'] ==", then: [{ prompt: x }] }]\n`,
    },
    { path: 'loops/c.yaml', text: JSON.stringify({ ...minimal(), version: '1' }, null, 2) },
    { path: 'loops/d.yaml', text: 'a: [' },
  ],
  project: { path: 'loop.yaml', text: 'agents: { default: { command: [claude, -p] }, spare: { command: claude } }\n' },
}

test('the bundle imports nothing, so no built-in of Node', async () => {
  const { imports } = await bundled()
  expect(imports).toEqual([])
})

test('a page, which has no process, Buffer or require, finds what Node finds', async () => {
  const { code } = await bundled()
  const context = page()
  for (const name of ['process', 'Buffer', 'require', 'module', 'global'])
    expect(runInContext(`typeof ${name}`, context)).toBe('undefined')
  runInContext(code, context)
  const there = (await runInContext(`spec.analyse(${JSON.stringify(texts)})`, context)) as Analysis
  const here = await analyse(texts)
  const found = ({ files }: Analysis) => files.map(({ path, dialect, diagnostics }) => ({ path, dialect, diagnostics }))
  expect(found(here).every(({ diagnostics }) => diagnostics.length > 0)).toBe(true)
  expect(JSON.parse(JSON.stringify(found(there)))).toEqual(JSON.parse(JSON.stringify(found(here))))
  expect(there.files[2]?.hash).toBe(here.files[2]?.hash)
})
