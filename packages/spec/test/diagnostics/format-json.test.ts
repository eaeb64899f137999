import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { reportOf } from '../../src/diagnostics/format-json.js'
import { scoreLrs } from '../../src/score/score-lrs.js'
import { analyse } from '../../src/workspace.js'

const project = `
agents:
  default: { command: [claude, -p] }
loops:
  nightly:
    trigger: { type: cron }
    pipeline: [{ prompt: Report., label: Report }]
  broken: { trigger: { type: nope }, pipeline: [] }
unknown: 1
`
const loop =
  'name: fix\ntrigger: { type: manual }\npipeline: [{ prompt: Fix., label: Fix }]\nverify: { maker: Fxi, checker: tests }\n'

const report = async () => {
  const analysis = await analyse({
    project: { path: 'loop.yaml', text: project },
    loops: [
      { path: 'loops/fix.yaml', text: loop },
      { path: 'loops/no.yaml', text: 'a: [\n' },
    ],
  })
  return reportOf(analysis, document => scoreLrs(document, analysis.workspace))
}

test('keeps to specs/report.schema.json', async () => {
  const schema = JSON.parse(readFileSync(new URL('../../../../specs/report.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv({ strict: false }).compile(schema)
  expect(validate(await report()), JSON.stringify(validate.errors)).toBe(true)
})

test('has an entry for the project file, each of its loops and each file', async () => {
  const { files } = await report()
  expect(
    files.map(({ path, dialect, name, valid, scores }) => [path, dialect, name, valid, scores.lrs?.profile]),
  ).toEqual([
    ['loop.yaml', 'loopkit', null, false, undefined],
    ['loop.yaml', 'loopkit', 'nightly', false, 'lrs-1'],
    ['loop.yaml', 'loopkit', 'broken', false, undefined],
    ['loops/fix.yaml', 'loopkit', 'fix', false, 'lrs-1'],
    ['loops/no.yaml', null, null, false, undefined],
  ])
})

test('has every finding once, in reading order, and counts them', async () => {
  const { files, summary } = await report()
  const all = files.flatMap(({ diagnostics }) => diagnostics)
  const ids = all.map(({ rule, path, line, column, message }) => [path, line, column, rule, message].join(' '))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { diagnostics } of files) {
    const lines = diagnostics.map(({ line }) => line)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
  }
  const count = (severity: string) => all.filter(diagnostic => diagnostic.severity === severity).length
  expect(summary).toEqual({ files: 3, errors: count('error'), warnings: count('warning') })
  expect(files[1]?.diagnostics.map(({ rule }) => rule)).toContain('loopkit/cron-missing')
  expect(files[0]?.diagnostics.map(({ rule }) => rule)).toEqual(['loopkit/unknown-key'])
})

test('is the same every time', async () => {
  expect(JSON.stringify(await report())).toBe(JSON.stringify(await report()))
})
