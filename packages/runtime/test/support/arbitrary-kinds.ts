import { arbitraryComposed, arbitraryFlat } from './arbitrary-iterations.js'
import { arbitraryPlan } from './arbitrary-plan.js'

/** The kinds of plans that chance makes. */
export const kinds = [
  ['rounds', arbitraryPlan],
  ['stop conditions', arbitraryFlat],
  ['loops inside', arbitraryComposed],
] as const
