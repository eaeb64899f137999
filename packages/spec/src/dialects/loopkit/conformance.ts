import type { Diagnostic } from '../../generated/types.js'
import { type Conformance, reachedOf } from '../shared/conformance.js'
import type { Origin } from '../shared/origin.js'

/** How far a loop or a project file in the loopkit dialect conforms; specs/conformance.md has the levels. */
export const loopkitConformance = (
  { broken }: Pick<Origin, 'broken'>,
  diagnostics: readonly Diagnostic[],
): Conformance => {
  const found = (...rules: string[]) => diagnostics.some(({ rule }) => rules.some(name => rule === `loopkit/${name}`))
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const refused = broken.length === 1 ? 'one place' : `${broken.length} places`
  return reachedOf({
    parseable: broken.length > 0 ? [`a valid document: the schema refuses ${refused}`] : [],
    operational: [
      ...(errors > 0 ? [`no errors: there ${errors === 1 ? 'is one' : `are ${errors}`}`] : []),
      ...(found('no-bound', 'empty-budget') ? ['a bound: `budget.maxIterations`, or another limit'] : []),
    ],
    production: [
      ...(found('no-verify') ? ['a check of the work: `verify`'] : []),
      ...(found('maker-is-checker') ? ['a checker other than the maker'] : []),
      ...(found('unpriced-agent') ? ['a declared ceiling of every agent that the budget limits'] : []),
      ...(found('no-agent', 'unbound-checker') ? ['an agent for every step and every judge'] : []),
    ],
  })
}
