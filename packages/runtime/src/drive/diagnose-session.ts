import type { Diagnosis } from '@loop/spec'
import { factsFold } from '../detect/run-facts.js'
import { diagnosisOf } from '../report/diagnosis.js'
import { eachEvent, journalStart } from '../store/read-journal.js'
import type { Session } from './session.js'

/**
 * The diagnosis of a run that its driver puts down, from its journal, line by line. Where that cannot be read any more, from the
 * state alone: nothing is detected then.
 */
export const diagnoseSession = async ({ plan, folder, durable }: Session): Promise<Diagnosis> => {
  const fold = factsFold(plan)
  try {
    await eachEvent(folder.journal, journalStart, event => fold.take(event))
    return diagnosisOf(fold.facts())
  } catch {
    return diagnosisOf({ ...factsFold(plan).facts(), state: durable })
  }
}
