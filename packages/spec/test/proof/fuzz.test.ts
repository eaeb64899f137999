import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../helpers/runs.js'
import { anyBytes, looplike, yamlish } from './hostile-text.js'
import { largeTexts } from './large-text.js'
import { median } from './median.js'
import { expectSound } from './sound.js'

/** A hard bound for what is at most a few hundred characters long, on a machine that does much else. */
const bound = 2_000

const kinds = [
  ['random bytes', anyBytes, runs(100, 300)],
  ['what YAML is made of', yamlish, runs(150, 500)],
  ['what loops are made of', looplike, runs(150, 500)],
] as const

test.each(kinds)(
  '%s: findings have places and pages, and can be printed',
  async (_, text, numRuns) => {
    const took: number[] = []
    await fc.assert(
      fc.asyncProperty(text, async written => {
        const start = performance.now()
        await expectSound(written)
        took.push(performance.now() - start)
        expect(took.at(-1)).toBeLessThan(bound)
      }),
      { numRuns },
    )
    console.log(
      `${took.length} texts, median ${median(took).toFixed(2)} ms, longest ${Math.max(...took).toFixed(1)} ms`,
    )
  },
  600_000,
)

test.each(largeTexts)(
  '%s: as sound, within bounded time',
  async (_, text) => {
    const start = performance.now()
    await expectSound(text)
    // Linear work takes well under a second here; what is quadratic takes minutes at these sizes.
    expect(performance.now() - start).toBeLessThan(10_000)
  },
  60_000,
)

const mended = [
  ['an empty value has no character to underline', '>'],
  ['a syntax error at a CRLF is at the end of its line', '  - name: \n    name\r\nname: {}\r\n'],
  ['half a character is shown as a mark', 'a: \ud800'],
]

test.each(mended)('%s', (_, text) => expectSound(text))
