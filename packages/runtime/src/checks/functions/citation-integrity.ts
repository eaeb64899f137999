import { jsonIn } from '../../drive/read-output.js'
import { citationsIn } from '../citations.js'
import type { BuiltInCheck } from '../function.js'
import { jsonAt } from '../json-at.js'
import { sourcesIn } from '../sources.js'
import { allOf } from '../together.js'

/** Whatever the results cite is in the list of sources that a task gave, and they cite enough of them. */
export const citationIntegrity: BuiltInCheck = {
  name: 'citation_integrity',
  judge({ config, outputs, outputOf }) {
    const {
      sources,
      pointer = '',
      min_count: least = 1,
    } = config as { sources: string; pointer?: string; min_count?: number }
    const list = outputOf(sources)
    if (list === undefined) return { verdict: 'inconclusive', evidence: `"${sources}" gave no list of sources` }
    const json = jsonIn(list)
    const known = sourcesIn(json === undefined ? undefined : jsonAt(json, pointer), list)
    if (known.size === 0) return { verdict: 'inconclusive', evidence: `what "${sources}" gave is no list of sources` }
    const cited = new Set(Object.values(outputs).flatMap(text => citationsIn(text, known)))
    const strange = [...cited].filter(name => !known.has(name))
    const sound = cited.size - strange.length
    return {
      ...allOf([
        {
          criterion: `everything cited is a source of "${sources}"`,
          passes: strange.length === 0,
          evidence:
            strange.length === 0
              ? `${cited.size} of ${known.size} sources are cited`
              : `no such source: ${strange.slice(0, 20).join(', ')}`,
        },
        { criterion: `at least ${least} sources are cited`, passes: sound >= least, evidence: `${sound} are` },
      ]),
      value: sound,
    }
  },
}
