import { didYouMean, someOf, surelyMeant } from '../../../diagnostics/suggest.js'
import type { Rule } from '../rule.js'
import { triggerIn } from '../trigger.js'

/** An inner loop waits for something that can happen. */
export const unknownTrigger: Rule = {
  id: 'lss/unknown-trigger',
  severity: 'error',
  summary: 'A `trigger` names a child or an evaluator that does not exist.',
  why: 'The inner loop would never run.',
  create: ({ document: { declared }, facts, report }) => ({
    child({ trigger }, at) {
      if (trigger === undefined) return
      const place = `${at}/trigger`
      const { child = '', evaluator = '' } = triggerIn(trigger) ?? {}
      if (child === '') {
        const fix = 'Write `children.<id>.evaluators.<evaluator>.failed`, or `.passed`.'
        report({ at: place, message: `"${trigger}" is no trigger`, fix })
        return
      }
      if (facts.isUnknown('children', child)) {
        const known = declared.children.names
        report({
          at: place,
          message: `no child "${child}" is declared${didYouMean(child, known)}`,
          meant: triggerOf(surelyMeant(child, known), evaluator, trigger),
        })
        return
      }
      const found = facts.children.find(({ id }) => id === child)?.found
      const evaluators = found?.kind === 'loop' ? found.document.declared.evaluators : undefined
      if (!evaluators?.complete || evaluators.names.includes(evaluator)) return
      report({
        at: place,
        message: `the child "${child}" has no evaluator "${evaluator}"${didYouMean(evaluator, evaluators.names)}`,
        fix: `Its evaluators: ${someOf(evaluators.names)}.`,
        meant: triggerOf(child, surelyMeant(evaluator, evaluators.names), trigger),
      })
    },
  }),
}

/** The same event of what is meant, when both parts are known. */
const triggerOf = (child: string | undefined, evaluator: string | undefined, trigger: string): string | undefined =>
  child === undefined || evaluator === undefined
    ? undefined
    : `children.${child}.evaluators.${evaluator}.${trigger.split('.').at(-1)}`
