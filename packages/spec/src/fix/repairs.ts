import type { Diagnostic } from '../generated/types.js'
import type { Edit } from '../source/write/edit.js'

// Beside the findings and not in them: what a report holds is fixed, and programs that read it count on that.
const known = new WeakMap<Diagnostic, readonly Edit[]>()

/** Says which changes of its document surely mend what a finding is about. */
export const withRepair = (diagnostic: Diagnostic, edits: readonly Edit[] | undefined): Diagnostic => {
  if (edits && edits.length > 0) known.set(diagnostic, edits)
  return diagnostic
}

/** The changes that surely mend what a finding is about; none when a person has to decide. */
export const repairOf = (diagnostic: Diagnostic): readonly Edit[] => known.get(diagnostic) ?? []
