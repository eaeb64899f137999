import type { RunRecord } from './generated/types.js'
import { validateRun } from './generated/validate-records.js'

/** Whether a value is a whole run record, as run.json holds it. */
export const isRunRecord = (value: unknown): value is RunRecord => validateRun(value)
