import type { Rule } from '../rule.js'
import { triggerIn } from '../trigger.js'

/** What waits for itself does not begin. */
export const triggerOnItself: Rule = {
  id: 'lss/trigger-on-itself',
  severity: 'error',
  summary: 'A child waits for one of its own evaluators.',
  why: 'It would have to run before it runs, and so it never does.',
  create: ({ document: { loop }, report }) => ({
    child({ id, trigger }, at) {
      if (trigger === undefined || loop.composition?.type !== 'nested' || triggerIn(trigger)?.child !== id) return
      const outer = loop.composition.children.find(child => child?.role === 'outer')?.id ?? '<outer>'
      report({
        at: `${at}/trigger`,
        message: `"${id}" waits for an evaluator of its own`,
        fix: `Wait for one of the outer loop: \`children.${outer}.evaluators.<evaluator>.failed\`.`,
      })
    },
  }),
}
