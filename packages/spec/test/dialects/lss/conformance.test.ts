import { expect, test } from 'vitest'
import { analyseLss, minimal } from '../../helpers/lss.js'

const conformance = async (value: unknown) => (await analyseLss(value)).lss?.conformance

const guard = { id: 'a', type: 'secret_scan', scope: 'pre_output', action: 'halt', severity: 'S0' }

test('a loop with bounds and references in order is operational, and told what production takes', async () => {
  expect(await conformance({ ...minimal(), safety_constraints: [] })).toMatchObject({
    level: 'operational',
    next: 'production',
    missing: [
      'a safety constraint',
      expect.stringContaining('calibration_ref'),
      expect.stringContaining('runbook_ref'),
    ],
  })
})

test('a loop with constraints, evidence and a runbook is fit for production', async () => {
  const claim = { target: 'production', calibration_ref: 'docs/calibration.md', runbook_ref: 'docs/runbook.md' }
  const loop = { ...minimal(), safety_constraints: [guard], extensions: { conformance: claim } }
  expect(await conformance(loop)).toEqual({ level: 'production', missing: [], target: 'production' })
})

test('a loop with an error that its schema does not see is parseable', async () => {
  const loop = { ...minimal(), metrics: [{ ...minimal().metrics[0], source: 'evaluators.ghost' }] }
  expect(await conformance(loop)).toMatchObject({ level: 'parseable', next: 'operational' })
})

test('a loop that its schema refuses conforms to nothing', async () => {
  expect(await conformance({ ...minimal(), version: '1' })).toMatchObject({ level: null, next: 'parseable' })
})
