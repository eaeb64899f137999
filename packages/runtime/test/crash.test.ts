import { expect, test } from 'vitest'
import { crashScenario, scenarioNames } from '../../../tools/crash/crash-scenario.mjs'

/** Points spread over a run, fewer of a long one; `npm run crash` takes all of them. */
const few = (first: number) => (point: number, points: number) => point % (points > 300 ? 397 : 131) === first

test.each(scenarioNames)('a run that is killed is taken up and comes to the same end: %s', async name => {
  const { crashed, failures } = await crashScenario(name, 'kill', few(43))
  expect(failures).toEqual([])
  expect(crashed).toBeGreaterThan(0)
})

test.each(['rounds', 'iterations'])('a run that loses power is taken up as well: %s', async name => {
  const { crashed, failures } = await crashScenario(name, 'power', few(61))
  expect(failures).toEqual([])
  expect(crashed).toBeGreaterThan(0)
})
