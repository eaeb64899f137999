import { describe, expect, test } from 'vitest'
import { pickLoop, validatePaths } from '../../src/index.js'
import { lssLoop } from '../support/lss.js'
import { testProject } from '../support/project.js'

const price = (usd: number, contextTokens = 1000) => ({
  inputUsdPerMillion: usd,
  outputUsdPerMillion: usd,
  contextTokens,
})

/** A project with a price of its own for the model, and a table that the loop names. */
const priced = (table: string | undefined, ref = 'prices.yaml') =>
  testProject({
    'loop.yaml': JSON.stringify({
      version: '1',
      agents: { default: { command: [process.execPath] } },
      prices: { 'test/none': price(9), 'test/other': price(7) },
      checks: { tests: { command: [process.execPath, '-e', '0'] } },
    }),
    'loops/mend.yaml': JSON.stringify(
      lssLoop({
        cost_limits: {
          per_iteration_usd: 1,
          cumulative_usd: 3,
          on_exceed: { action: 'halt' },
          price_table_ref: ref,
        },
      }),
    ),
    ...(table === undefined ? {} : { 'prices.yaml': table }),
  })

const priceIn = async ({ root }: { root: string }) =>
  (await pickLoop('mend', root, [])).plan.agents['coder']?.price?.inputUsdPerMillion

const rulesOf = async ({ root }: { root: string }) =>
  (await validatePaths([], { cwd: root })).report.files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ rule }) => rule === 'lss/price-table-unreadable')

describe('a table of prices', () => {
  test('LSS-210: goes before the prices of the project, alone or under `prices`', async () => {
    expect(await priceIn(priced(JSON.stringify({ 'test/none': price(2) })))).toBe(2)
    expect(
      await priceIn(
        priced('prices:\n  test/none: { inputUsdPerMillion: 3, outputUsdPerMillion: 3, contextTokens: 9 }\n'),
      ),
    ).toBe(3)
    expect(await priceIn(priced(JSON.stringify({ 'test/some': price(2) })))).toBe(9)
  })

  test('LSS-210: one that is not there, or lies outside, is warned about, and the prices of the project count', async () => {
    for (const project of [priced(undefined), priced('{}', '../prices.yaml')]) {
      expect(await rulesOf(project)).toMatchObject([
        { severity: 'warning', pointer: '/cost_limits/price_table_ref', message: expect.stringMatching(/no file/) },
      ])
      expect(await priceIn(project)).toBe(9)
    }
  })

  test('LSS-210: a file that is no table is an error, at the place that names it', async () => {
    const project = priced('test/none: { input: 3 }')
    expect(await rulesOf(project)).toMatchObject([
      { severity: 'error', message: expect.stringMatching(/^"prices\.yaml" is no table of prices: .*input/) },
    ])
    await expect(priceIn(project)).rejects.toMatchObject({
      code: 'document',
      place: { pointer: '/cost_limits/price_table_ref' },
    })
  })

  test('one that is too long to be looked into by a rule counts all the same', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`test/m${n}`, price(1)]))
    const project = priced(JSON.stringify({ ...many, 'test/none': price(2) }))
    expect(await rulesOf(project)).toEqual([])
    expect(await priceIn(project)).toBe(2)
    const broken = priced(JSON.stringify({ ...many, 'test/none': { input: 2 } }))
    await expect(priceIn(broken)).rejects.toMatchObject({
      code: 'document',
      place: { pointer: '/cost_limits/price_table_ref' },
    })
  })
})
