import type { Rule } from '../rule.js'

/** Settings belong to a type of composition. */
export const settingOfOtherType: Rule = {
  id: 'lss/setting-of-other-type',
  severity: 'warning',
  summary: 'A `trigger`, a `merge` or a `synthesizer` stands where nothing reads it.',
  why: 'It looks as if it decided something, and it decides nothing.',
  create: ({ broken, document: { loop }, report }) => ({
    child({ id, role, trigger }, at) {
      const type = loop.composition?.type
      if (trigger === undefined || type === undefined || broken(`${at}/role`)) return
      if (type === 'nested' && role !== 'outer') return
      report({
        at: `${at}/trigger`,
        key: true,
        message: `"${id}" has a trigger, ${type === 'nested' ? 'and the outer loop always runs' : `and in a ${type} composition every child runs`}`,
        fix: 'Take it out, or make it an inner child of a nested composition.',
      })
    },
    merge({ strategy, synthesizer }, at) {
      const type = loop.composition?.type
      if (type !== undefined && type !== 'parallel') {
        report({
          at,
          key: true,
          message: `in a ${type} composition there are no branches to merge`,
          fix: 'Take `merge` out, or write `type: parallel`.',
        })
      } else if (synthesizer !== undefined && strategy !== 'synthesize') {
        report({
          at: `${at}/synthesizer`,
          key: true,
          message: `with the strategy ${strategy} nobody is asked to write one result from all`,
          fix: 'Take `synthesizer` out, or write `strategy: synthesize`.',
        })
      }
    },
  }),
}
