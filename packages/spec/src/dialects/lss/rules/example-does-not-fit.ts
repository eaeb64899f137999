import { below } from '../../../source/document.js'
import { misfitsOf } from '../example-fits.js'
import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** Examples are tried. */
export const exampleDoesNotFit: Rule = {
  id: 'lss/example-does-not-fit',
  severity: 'warning',
  summary: 'An example of the inputs is not one that the loop would accept.',
  why: 'A run with it is refused, and its reader learns the wrong thing.',
  create: ({ broken, report }) => ({
    inputs({ schema, examples }, at) {
      if (broken(`${at}/schema`)) return
      for (const { value, at: place } of placed(examples, `${at}/examples`)) {
        for (const { field, message } of misfitsOf(value, schema))
          report({ at: field === undefined ? place : below(place, field), message })
      }
    },
  }),
}
