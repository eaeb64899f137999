import type { LesRunRecord, LoopTrace, RunEnded } from '@loop/spec'

/** Why a run ended, in the words of Loop Trace 1.0 and in those of LES-1.0, which knows four. */
interface Termination {
  trace: NonNullable<LoopTrace['termination_reason']>
  les: LesRunRecord['terminationReason']
}

const error: Termination = { trace: 'error', les: 'error' }
const met: Termination = { trace: 'goal_met', les: 'goal_met' }
const person: Termination = { trace: 'human_stop', les: 'human_stop' }
const unable: Termination = { trace: 'evaluator_error', les: 'error' }
const spent = (trace: Termination['trace']): Termination => ({ trace, les: 'budget_exhausted' })
/** LES-1.0 has no word for a run that ended without its goal and before its budget; `error` is the one that claims least. */
const stuck: Termination = { trace: 'stall', les: 'error' }

/** The published words for each reason of ours. */
export const terminations: Readonly<Record<RunEnded['reason'], Termination>> = {
  'checks-passed': met,
  'tasks-done': met,
  'goal-met': met,
  accepted: person,
  stopped: person,
  'human-rejected': person,
  'rounds-exhausted': spent('max_iterations'),
  'max-iterations': spent('max_iterations'),
  'cost-exceeded': spent('cost_exceeded'),
  timeout: spent('timeout'),
  'check-inconclusive': unable,
  'check-changed-workspace': unable,
  'evaluator-error': unable,
  'safety-violation': { trace: 'safety_violation', les: 'error' },
  'task-failed': error,
  'choice-failed': error,
  blocked: stuck,
  'record-failed': error,
  stalled: stuck,
  'nothing-to-improve': stuck,
}
