import type { BuiltInCheck } from '../function.js'
import { searchAll } from '../search.js'
import { allOf } from '../together.js'

const usualLimit = 2_000

/** Patterns that have to be found in one of the results, and patterns that may be found in none. */
export const regex: BuiltInCheck = {
  name: 'regex',
  async judge({ config, outputs, signal }) {
    const texts = Object.entries(outputs)
    if (texts.length === 0) return { verdict: 'inconclusive', evidence: 'the tasks it judges produced no result' }
    const [wanted, unwanted] = [listOf(config['must_match']), listOf(config['must_not_match'])]
    const limitMs = (config['time_limit_ms'] as number | undefined) ?? usualLimit
    const flags = `${config['flags'] ?? ''}u`
    const patterns = [...wanted, ...unwanted]
    const found = await searchAll(
      patterns,
      flags,
      texts.map(([, text]) => text),
      limitMs,
      signal,
    )
    if (!found)
      return {
        verdict: 'inconclusive',
        evidence: `the patterns could not be looked for within ${limitMs} ms; simplify them, or raise \`time_limit_ms\``,
      }
    return allOf(
      patterns.map((pattern, index) => {
        const hit = found[index]
        const isWanted = index < wanted.length
        const where = hit && `"${texts[hit.text]?.[0]}" has it in line ${hit.line}: ${hit.excerpt}`
        return {
          criterion: `${isWanted ? 'matches' : 'does not match'} /${pattern}/${flags}`,
          passes: Boolean(hit) === isWanted,
          evidence: where ?? 'it is found nowhere',
        }
      }),
    )
  },
}

const listOf = (setting: unknown): string[] => (setting === undefined ? [] : ([setting].flat() as string[]))
