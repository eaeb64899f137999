import { expect, test } from 'vitest'
import { warned } from '../../src/core/warnings.js'
import { warningTexts } from '../../src/index.js'

const texts = (count: number) => Array.from({ length: count }, (_, index) => `warning ${index}`)

test('of many different warnings the newest are kept, and a report tells the newest of those', () => {
  const warnings = warned(warned([], texts(60)), ['warning 20'])
  expect(warnings).toHaveLength(50)
  expect([warnings[0], warnings.at(-1)]).toEqual([
    { text: 'warning 10', times: 1 },
    { text: 'warning 20', times: 2 },
  ])
  const told = warningTexts({ warnings })
  expect([told.length, told[0], told.at(-1)]).toEqual([11, '40 earlier warnings', 'warning 20 (2 times)'])
})
