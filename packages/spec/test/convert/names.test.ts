import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convert } from '../../src/convert/convert.js'
import type { Loop, LssLoop } from '../../src/generated/types.js'
import { parse } from '../../src/source/parse.js'
import { analyse } from '../../src/workspace.js'
import { minimal, worker } from '../helpers/lss.js'
import { runs } from '../helpers/runs.js'

const converted = (value: unknown, to: 'lss' | 'loopkit') => {
  const { document } = parse(typeof value === 'string' ? value : JSON.stringify(value), 'a.yaml')
  if (!document) throw new Error('it is not YAML')
  return convert(document, to)
}

const errorsIn = async (text: string) => {
  const { files } = await analyse({ loops: [{ path: 'a.yaml', text }] })
  const found = files.flatMap(({ diagnostics }) => diagnostics).filter(({ severity }) => severity === 'error')
  return found.map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)
}

const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)

const judge = (id: string) => ({ ...minimal().evaluators[0], id, aggregation: 'veto', runs_after: ['*'] })

/** A loop with workers and evaluators of these names. */
const lssWith = (workers: readonly string[], evaluators: readonly string[]) => ({
  ...minimal(),
  workers: workers.map(id => worker(id, { tools: [] })),
  evaluators: evaluators.map(judge),
  feedback_channels: [
    {
      id: 'back',
      source: `evaluators.${evaluators[0]}`,
      destination: `workers.${workers[0]}`,
      format: 'structured',
    },
  ],
  termination_conditions: { failure: [{ type: 'max_iterations', value: 3 }] },
  metrics: [{ name: 'm', definition: 'x', source: `evaluators.${evaluators[0]}`, unit: 'ratio', primary: true }],
})

const loopkitWith = (labels: readonly string[], checkers: readonly string[]) => ({
  name: 'names',
  description: 'Names that are near to one another.',
  trigger: { type: 'manual' },
  pipeline: labels.map(label => ({ label, prompt: 'Work.' })),
  verify: { maker: labels[0], checker: checkers },
})

test('a judge that is called like a worker gets a name that nobody has', () => {
  const { verify } = converted(lssWith(['x', 'x-check'], ['x', 'x-check', 'x-check-2']), 'loopkit').value as Loop
  const names = [verify?.checker].flat() as string[]
  expect(names).toHaveLength(3)
  expect(twice([...names, 'x', 'x-check'])).toEqual([])
})

test('judges whose names differ by a dash have metrics of their own', () => {
  const { metrics } = converted(loopkitWith(['Make'], ['a-b', 'a_b']), 'lss').value as LssLoop
  expect(twice(metrics.map(({ name }) => name))).toEqual([])
})

const name = fc.constantFrom('x', 'x-check', 'x_check', 'x-check-2', 'x-2', 'x-check-check', 'y', 'y-check', 'step-1')

test('no name is there twice in what a conversion makes, there and back, and it has no errors', async () => {
  const some = fc.uniqueArray(name, { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(some, some, async (workers, evaluators) => {
      const there = converted(lssWith(workers, evaluators), 'loopkit')
      expect(await errorsIn(there.text)).toEqual([])
      const back = converted(there.text, 'lss')
      expect(await errorsIn(back.text)).toEqual([])
      const { workers: same, evaluators: judges } = back.value as LssLoop
      expect(same.map(({ id }) => id)).toEqual(workers)
      expect(judges).toHaveLength(evaluators.length)
    }),
    { numRuns: runs(40, 150) },
  )
}, 60_000)

const label = fc.constantFrom(
  'Code Review',
  'code-review',
  'code review!',
  'code-review-2',
  'tests',
  'Tests',
  'a_b',
  'a-b',
)

test('so in the other direction, where names are texts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(label, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(label, { minLength: 1, maxLength: 4 }),
      async (labels, names) => {
        const checkers = names.filter(one => !labels.includes(one))
        if (checkers.length === 0) return
        const there = converted(loopkitWith(labels, checkers), 'lss')
        expect(await errorsIn(there.text)).toEqual([])
        expect(await errorsIn(converted(there.text, 'loopkit').text)).toEqual([])
      },
    ),
    { numRuns: runs(40, 150) },
  )
}, 60_000)
