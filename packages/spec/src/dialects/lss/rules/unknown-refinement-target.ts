import { endOf, unknownEnd } from '../ends.js'
import type { Rule } from '../rule.js'

/** A prompt that is refined is somebody's. */
export const unknownRefinementTarget: Rule = {
  id: 'lss/unknown-refinement-target',
  severity: 'warning',
  summary: '`refinement_target` or `secondary_targets` names a worker that is not declared.',
  why: 'Nothing would be refined, and the loop would repeat itself.',
  create: ({ document, facts, report }) => ({
    optimization({ config }, at) {
      const { refinement_target: first, secondary_targets: others } = config ?? {}
      const targets = [
        { target: first, place: `${at}/config/refinement_target` },
        ...(Array.isArray(others) ? others : []).map((target: unknown, index) => ({
          target,
          place: `${at}/config/secondary_targets/${index}`,
        })),
      ]
      for (const { target, place } of targets) {
        if (typeof target !== 'string') continue
        const unknown = unknownEnd(endOf(target), document, facts)
        const meant = target.includes('.') ? unknown?.meant : unknown?.meant?.replace('workers.', '')
        if (unknown) report({ at: place, ...unknown, meant })
      }
    },
  }),
}
