import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Score } from '../../src/generated/types.js'
import { scoreLrs } from '../../src/score/score-lrs.js'
import { readText } from '../helpers/workspace.js'

const project = `
settings: { defaultBudget: { maxCostUsd: 5 } }
agents:
  default: { command: [a], model: m1, vendor: v1, interrupted: ask, timeoutSeconds: 60, ceiling: { tokens: 10, costUsd: 0.1 } }
  second: { command: [b], model: m2, vendor: v2, interrupted: ask, timeoutSeconds: 60, ceiling: { tokens: 10, costUsd: 0.1 } }
checks:
  tests: { command: [npm, test] }
`
const ready = `name: fix
description: Every test passes.
trigger: { type: manual }
pipeline:
  - { label: Plan, prompt: Plan it. }
  - { label: Fix, prompt: Fix it. }
verify:
  maker: Fix
  checker: [tests, second]
  criteria: [No test was changed.]
  onExhausted: ask
budget: { maxIterations: 5, maxDurationMinutes: 30, maxTokens: 1000 }
memory: { store: filesystem }
`
const bare = 'name: a\ntrigger: { type: manual }\npipeline: [{ prompt: x }]\n'

const score = async (text: string, shared: string | undefined = project): Promise<Score> => {
  const { document, workspace } = await readText(text, shared)
  const result = scoreLrs(document, workspace)
  if (!result) throw new Error('no score')
  return result
}
const criterion = ({ categories }: Score, id: string) => {
  const found = categories.flatMap(({ criteria }) => criteria).find(one => one.id === id)
  if (!found) throw new Error(`no criterion ${id}`)
  return found
}
const earned = async (text: string, id: string, shared?: string): Promise<number> =>
  criterion(await score(text, shared ?? project), id).earned

test('a loop with everything has 100 points', async () => {
  const { value, grade, display, profile } = await score(ready)
  expect({ value, grade, display, profile }).toEqual({
    value: 100,
    grade: 'A',
    display: 100,
    profile: 'lrs-1',
  })
})

test('LRS-12: a loop with nothing has an F and says what would help', async () => {
  const result = await score(bare, '{}')
  expect(result.grade).toBe('F')
  for (const { earned, possible, fix, id } of result.categories.flatMap(({ criteria }) => criteria)) {
    expect(fix !== undefined, id).toBe(earned < possible)
  }
})

test('no criterion earns more than it can, or less than nothing', async () => {
  for (const text of [ready, bare]) {
    for (const { criteria, value } of (await score(text)).categories) {
      expect(value).toBe(criteria.reduce((sum, one) => sum + one.earned, 0))
      for (const { earned, possible } of criteria) expect(0 <= earned && earned <= possible).toBe(true)
    }
  }
})

test('LRS-3: neither a longer name nor a longer description earns anything', async () => {
  const words = fc.stringMatching(/^[x-z]{1,8}( [x-z]{1,8}){0,20}$/)
  const short = await score(bare.replace('name: a', 'name: a\ndescription: b'))
  await fc.assert(
    fc.asyncProperty(words, words, async (name, description) => {
      const long = await score(bare.replace('name: a', `name: "${name}"\ndescription: "${description}"`))
      expect(long.categories.map(({ value }) => value)).toEqual(short.categories.map(({ value }) => value))
    }),
    { numRuns: 50 },
  )
})

describe('points', () => {
  const without = (line: RegExp): string => ready.replace(line, '')
  const changed = (from: string, to: string): string => ready.replace(from, to)

  test.each<[string, string, number]>([
    ['decided-by-command', changed('[tests, second]', 'second'), 0],
    ['explicit-criteria', without(/ {2}criteria.*\n/), 0],
    ['explicit-criteria', without(/ {2}criteria.*\n/).replace('[tests, second]', 'tests'), 30],
    ['measurable-description', changed('Every test passes.', 'Improve the code.'), 0],
    ['measurable-description', changed('Every test passes.', 'Keep latency below 200 ms.'), 20],
    ['measurable-description', without(/description.*\n/), 0],
    ['bounded-passes', changed('maxIterations: 5, ', ''), 25],
    ['bounded-time', changed('maxDurationMinutes: 30, ', ''), 0],
    ['bounded-use', changed(', maxTokens: 1000', ''), 30],
    ['separate-checker', changed('[tests, second]', '[tests, default]'), 0],
    ['separate-checker', changed('[tests, second]', '[tests, Fix]'), 0],
    ['independent-checker', changed('[tests, second]', 'second'), 25],
    ['independent-checker', changed('[tests, second]', 'Somebody'), 10],
    ['independent-checker', changed('[tests, second]', 'default'), 0],
    ['all-work-judged', changed('maker: Fix', 'maker: Plan'), 8],
    ['evidence-asked', without(/ {2}criteria.*\n/).replace('[tests, second]', 'second'), 0],
    ['makers-run-again', changed('onExhausted: ask', 'maxRounds: 1'), 0],
    ['makers-run-again', changed('onExhausted: ask', 'autoRetry: false'), 0],
    ['exhaustion-decided', without(/ {2}onExhausted.*\n/), 10],
    ['exhaustion-decided', changed('onExhausted: ask', 'onExhausted: fail'), 20],
    ['asks-when-exhausted', changed('onExhausted: ask', 'onExhausted: fail'), 0],
    ['asks-when-exhausted', without(/ {2}onExhausted.*\n/), 40],
    ['kept-in-files', changed('filesystem', 'memory'), 0],
    ['enough-kept', changed('filesystem }', 'filesystem, persistence: summary }'), 20],
    ['own-place', changed('filesystem }', 'filesystem, path: .loop/fix }'), 15],
    ['money-limited', ready, 20],
    ['caps-hold', ready, 25],
  ])('for %s', async (id, text, points) => {
    expect(await earned(text, id)).toBe(points)
  })

  test.each<[string, string, string, number]>([
    ['interruption-decided', 'vendor: v2, interrupted: ask', 'vendor: v2', 13],
    ['asks-after-crash', 'vendor: v2, interrupted: ask', 'vendor: v2, interrupted: retry', 15],
    ['calls-time-out', 'timeoutSeconds: 60, ceiling', 'ceiling', 8],
    ['caps-hold', 'tokens: 10, costUsd', 'costUsd', 13],
    ['independent-checker', 'model: m2, vendor: v2', 'model: m2, vendor: v1', 20],
    ['own-place', 'maxCostUsd: 5 }', 'maxCostUsd: 5 }, defaultMemory: { path: .loop/all }', 0],
  ])('LRS-4: for %s by the project: %s', async (id, from, to, points) => {
    const text = id === 'independent-checker' ? changed('[tests, second]', 'second') : ready
    expect(await earned(text, id, project.replace(from, to))).toBe(points)
  })
})

test('LRS-12: lines are those of the loop’s own file', async () => {
  const result = await score(ready)
  expect(criterion(result, 'decided-by-command').line).toBe(9)
  expect(criterion(result, 'explicit-criteria').line).toBe(10)
  expect(criterion(result, 'bounded-time').line).toBe(12)
  expect(criterion(result, 'money-limited')).toEqual({
    id: 'money-limited',
    earned: 20,
    possible: 20,
    reason: 'a limit of the project',
  })
})

test('LRS-10: a loop that the schema refuses has no score', async () => {
  const { document, workspace } = await readText(ready.replace('manual', 'hourly'), project)
  for (const profile of ['lrs-1', 'loopkit-0.1'] as const)
    expect(scoreLrs(document, workspace, profile)).toBeUndefined()
})

test('LRS-9: the same files give the same score', async () => {
  expect(JSON.stringify(await score(ready))).toBe(JSON.stringify(await score(ready)))
})
