import type { BuiltInCheck } from '../function.js'
import { eachOutput } from '../together.js'

/** No result has more words than it may. Its score falls with every word too many. */
export const wordCountMax: BuiltInCheck = {
  name: 'word_count_max',
  judge({ config, outputs }) {
    const max = (config['max'] as number | undefined) ?? 100
    const counts: number[] = []
    const finding = eachOutput(outputs, `has at most ${max} words`, text => {
      const words = text.split(/\s+/).filter(word => word !== '').length
      counts.push(words)
      return { passes: words <= max, evidence: `it has ${words} ${words === 1 ? 'word' : 'words'}` }
    })
    const most = Math.max(0, ...counts)
    return counts.length === 0 ? finding : { ...finding, value: most, score: most <= max ? 1 : max / most }
  },
}
