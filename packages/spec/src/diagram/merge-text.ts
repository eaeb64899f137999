import type { MergeSpec } from '../generated/types.js'

/** How branches become one result, in a line each. */
export const mergeLines = ({ strategy, minPass, preserveDissent }: MergeSpec): string[] => [
  `merge: ${strategy}`,
  `at least ${minPass} ${minPass === 1 ? 'has' : 'have'} to pass`,
  preserveDissent ? 'dissent is kept' : 'dissent is dropped',
]
