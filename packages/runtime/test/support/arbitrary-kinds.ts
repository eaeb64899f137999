import { arbitraryComposed, arbitraryFlat } from './arbitrary-iterations.js'
import { arbitraryPlan } from './arbitrary-plan.js'
import { arbitraryRounds } from './arbitrary-rounds.js'
import { properties } from './properties.js'
import { propertiesOfRounds } from './properties-of-rounds.js'

/** The kinds of plans that chance makes, and what has to hold of them. */
export const kinds = [
  ['rounds', arbitraryPlan, properties],
  ['stop conditions', arbitraryFlat, properties],
  ['loops inside', arbitraryComposed, properties],
  ['commands', arbitraryRounds, [...properties, ...propertiesOfRounds]],
] as const
