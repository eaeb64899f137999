import type { DetectedFailure, Diagnosis } from '@loop/spec'

const raise = 'raise the limit and take the run up again, or keep the best so far'

/** What to do about each way in which a run stands; nothing about one that did well. */
const advice: Partial<Record<Diagnosis['reason'], string>> = {
  'rounds-exhausted': 'look at what the check saw, and give the maker what it lacks or more rounds',
  'check-inconclusive': 'look at why the check could not tell, and repair it before the work',
  'check-changed-workspace': 'keep the check from writing, or declare what it writes',
  'task-failed': 'look at the log of the task that failed',
  'choice-failed': 'repair the expression of the choice',
  stopped: 'begin anew when what was in the way is gone',
  'safety-violation': 'look at what the guard saw before anything of it is used',
  'max-iterations': raise,
  'cost-exceeded': raise,
  timeout: raise,
  'evaluator-error': 'repair the check that could not judge',
  'human-rejected': 'tell the loop why it was rejected, and run it again',
  stalled: 'change what it works with: more iterations alone do not make it better',
  'nothing-to-improve': 'give the strategy something that it may change',
  blocked: 'look at why iterations fail before it is run again',
  'record-failed': 'look at why the record could not be kept; the work itself is done',
  waiting: 'answer the question, then take the run up again',
  interrupted: 'take the run up again; it goes on where it stopped',
}

/** What to do next, a sentence each: first about how the run stands, then about what went wrong in it, the gravest first. */
export const nextFor = (reason: Diagnosis['reason'], found: readonly DetectedFailure[]): string[] => [
  ...(advice[reason] === undefined ? [] : [advice[reason]]),
  ...found.map(({ code, slug, remedy }) => `${code} ${slug}: ${remedy}`),
]
