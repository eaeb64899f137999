import type { Diagnostic } from '../../generated/types.js'
import { type Conformance, reachedOf } from '../shared/conformance.js'
import type { Origin } from '../shared/origin.js'

/** How far a loop of commands conforms; specs/conformance.md has the levels. Rounds and timeouts bound every one. */
export const openloopConformance = (
  { broken }: Pick<Origin, 'broken'>,
  diagnostics: readonly Diagnostic[],
): Conformance => {
  const found = (...rules: string[]) => diagnostics.some(({ rule }) => rules.some(name => rule === `openloop/${name}`))
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const refused = broken.length === 1 ? 'one place' : `${broken.length} places`
  return reachedOf({
    parseable: broken.length > 0 ? [`a valid document: the schema refuses ${refused}`] : [],
    operational: errors > 0 ? [`no errors: there ${errors === 1 ? 'is one' : `are ${errors}`}`] : [],
    production: [
      ...(found('idle-command', 'pipe-hides-failure') ? ['commands that fail when something is wrong'] : []),
      ...(found('verify-is-fix') ? ['a check other than the maker'] : []),
      ...(found('rounds-without-fix') ? ['something that changes the project between rounds: `fix`'] : []),
    ],
  })
}
