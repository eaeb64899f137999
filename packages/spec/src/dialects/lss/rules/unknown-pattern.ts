import { nearest, surelyMeant } from '../../../diagnostics/suggest.js'
import { below } from '../../../source/document.js'
import { show } from '../../shared/schema-words.js'
import { isTexts } from '../extensions.js'
import { patternSlugs } from '../patterns.js'
import type { Rule } from '../rule.js'

/** Loops are compared by their patterns, so that one pattern has one name. */
export const unknownPattern: Rule = {
  id: 'lss/unknown-pattern',
  severity: 'warning',
  summary: 'A name in `extensions.patterns` is no pattern.',
  why: 'Whoever looks for loops of a pattern, or compares them, does not find this one.',
  create: ({ report }) => ({
    loop({ extensions }) {
      const patterns = extensions?.['patterns']
      if (patterns === undefined) return
      const at = '/extensions/patterns'
      if (!isTexts(patterns)) {
        report({ at, message: `"patterns" is ${show(patterns)}, expected a list of patterns`, fix: all })
        return
      }
      for (const [index, pattern] of patterns.entries()) {
        if (patternSlugs.includes(pattern)) continue
        const near = patternSlugs.find(slug => slug === `${pattern}-loop`) ?? nearest(pattern, patternSlugs)
        report({
          at: below(at, index),
          meant: near === `${pattern}-loop` ? near : surelyMeant(pattern, patternSlugs),
          message: `${show(pattern)} is no pattern${near === undefined ? '' : `; did you mean "${near}"?`}`,
          fix: near === undefined ? all : `Write \`${near}\`.`,
        })
      }
    },
  }),
}

const all = `Patterns: ${patternSlugs.join(', ')}.`
