import { expect, test } from 'vitest'
import { fix } from '../../src/fix/fix.js'
import { analyseLss, minimal, worker } from '../helpers/lss.js'

/** A planner and a coder that everything refers to, as text. */
const text = (change: (text: string) => string = same => same): string => {
  const loop = minimal()
  loop.workers.unshift(worker('planner'))
  Object.assign(loop.workers[1] ?? {}, {
    inputs: [{ from: 'inputs.task' }, { from: 'workers.planner' }],
    depends_on: ['planner'],
  })
  loop.memory = { type: 'session', read_policy: { coder: ['notes'] }, write_policy: { allowed_writers: ['coder'] } }
  loop.safety_constraints = [
    { id: 'secrets', type: 'secret_scan', scope: 'post_worker', action: 'halt', severity: 'S1', applies_to: ['coder'] },
  ]
  return change(JSON.stringify(loop, undefined, 2))
}

const told = async (yaml: string) =>
  (await analyseLss(yaml)).diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, pointer, fix: advice }) => `${rule} ${pointer} ${advice}`)

test('a name in the wrong form is one finding, and is mended to what refers to it', async () => {
  const wrong = text(yaml => yaml.replace('"id": "coder"', '"id": "Coder"'))
  expect(await told(wrong)).toEqual(['lss/invalid-value /workers/1/id Write `coder`, as it is referred to.'])
  expect(fix(await analyseLss(wrong)).text).toBe(text())
})

test('a name that is in the wrong form wherever it is used is mended everywhere', async () => {
  const wrong = text(yaml => yaml.replace(/"coder"/g, '"My Coder"').replaceAll('workers.coder', 'workers.My Coder'))
  expect(await told(wrong)).toEqual(['lss/invalid-value /workers/1/id Write `my-coder`.'])
  const mended = fix(await analyseLss(wrong)).text
  expect(mended).toBe(
    text(yaml => yaml.replace(/"coder"/g, '"my-coder"').replaceAll('workers.coder', 'workers.my-coder')),
  )
})

test.each([
  ['an evaluator', '"id": "tests",', '"id": "Tests",', '/evaluators/0/id'],
  ['a metric', '"name": "test_pass_rate"', '"name": "Test-Pass-Rate"', '/metrics/0/name'],
])('%s in the wrong form is one finding, too', async (_, right, wrong, pointer) => {
  const yaml = text(whole => whole.replace(right, wrong))
  expect((await told(yaml)).map(line => line.split(' ')[1])).toEqual([pointer])
  expect(fix(await analyseLss(yaml)).text).toBe(text())
})

test('a name without a form that is sure is left to its author, and what referred to it is no finding', async () => {
  const wrong = text(yaml => yaml.replace('"id": "planner"', '"id": "9X"'))
  expect(await told(wrong)).toEqual(['lss/invalid-value /workers/0/id undefined'])
  expect(fix(await analyseLss(wrong)).text).toBe(wrong)
})

test('a name whose right form is taken is left alone', async () => {
  const wrong = text(yaml => yaml.replace('"id": "planner"', '"id": "Coder"').replaceAll('planner', 'coder'))
  expect(fix(await analyseLss(wrong)).text).toBe(wrong)
})

test('a misspelt reference is not taken for a name that is refused itself', async () => {
  const wrong = text(yaml => yaml.replace('"id": "coder"', '"id": "Coder"').replace('"coder"\n', '"codr"\n'))
  const { diagnostics } = await analyseLss(wrong)
  expect(diagnostics.map(({ message }) => message).join()).not.toContain('mean "Coder"')
})
