import type { Range } from './node.js'

/** Something wrong with the structure of a document. */
export interface TreeProblem {
  rule: string
  message: string
  range: Range
  fix?: string | undefined
}
