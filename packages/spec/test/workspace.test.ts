import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { reportOf } from '../src/diagnostics/format-json.js'
import { analyse } from '../src/workspace.js'
import { minimal } from './helpers/lss.js'

const project = 'agents:\n  default: { command: [claude, -p] }\n'
const loopkit = 'name: fix\ntrigger: { type: manual }\npipeline: [{ prompt: Fix. }]\n'

const both = () =>
  analyse({
    project: { path: 'loop.yaml', text: project },
    loops: [
      { path: 'loops/a.yaml', text: loopkit },
      { path: 'loops/b.yaml', text: JSON.stringify(minimal()) },
      { path: 'loops/c.yaml', text: JSON.stringify({ ...minimal(), loop_name: 'other', version: '1' }) },
    ],
  })

test('loops of both dialects stand side by side, told apart by their keys', async () => {
  const { workspace, lss, files } = await both()
  expect(workspace.loops.map(({ name }) => name)).toEqual(['fix'])
  expect(lss?.map(({ name }) => name)).toEqual(['fix-tests', 'other'])
  expect(files.map(({ path, dialect }) => `${path} ${dialect}`)).toEqual([
    'loop.yaml loopkit',
    'loops/a.yaml loopkit',
    'loops/b.yaml lss',
    'loops/c.yaml lss',
  ])
  expect(workspace.incomplete).toBe(false)
})

test('the report has name, conformance and hash of a loop in lss, and keeps to its schema', async () => {
  const report = reportOf(await both(), () => undefined)
  const schema = JSON.parse(readFileSync(new URL('../../../specs/report.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv({ strict: false }).compile(schema)
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  expect(report.files.slice(2)).toMatchObject([
    {
      dialect: 'lss',
      name: 'fix-tests',
      valid: true,
      conformance: 'operational',
      nextLevel: { level: 'production' },
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    },
    { dialect: 'lss', name: 'other', valid: false, conformance: null },
  ])
})
