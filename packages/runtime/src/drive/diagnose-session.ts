import type { Diagnosis } from '@loop/spec'
import { nothingGathered } from '../detect/gathered.js'
import { factsOf } from '../detect/run-facts.js'
import { diagnosisOf } from '../report/diagnosis.js'
import { readJournal } from '../store/read-journal.js'
import type { Session } from './session.js'

/**
 * The diagnosis of a run that its driver puts down. Where events are folded in that could not be written, they are no part of it: it is
 * made from the journal then, and where that cannot be read any more either, from the state alone, in which nothing is detected.
 */
export const diagnoseSession = async ({ plan, folder, state, durable, gathered }: Session): Promise<Diagnosis> => {
  if (state === durable) return diagnosisOf({ plan, state, ...gathered })
  try {
    return diagnosisOf(factsOf(plan, (await readJournal(folder.journal)).events))
  } catch {
    return diagnosisOf({ plan, state: durable, ...nothingGathered() })
  }
}
