import type { StopSpec } from '../../../generated/types.js'
import { placeAt } from '../../../source/document.js'
import { usual } from '../commands.js'
import type { OpenloopDocument } from '../document.js'
import { idsOf, type Steps } from './steps.js'

/** A run is done when every check of a round passes; it ends without success at the last round, or when too many in a row failed. */
export const stopOf = ({ source, loop }: OpenloopDocument, { verify }: Steps): StopSpec => ({
  success: [],
  failure: [
    {
      type: 'max_iterations',
      value: loop.total_rounds ?? usual.rounds,
      action: 'halt',
      place: placeAt(source, '/total_rounds'),
    },
    {
      type: 'consecutive_failures',
      value: loop.limits?.max_consecutive_failures ?? usual.failures,
      checks: idsOf(verify),
      action: 'halt',
      place: placeAt(source, '/limits/max_consecutive_failures'),
    },
  ],
  stall: [],
})
