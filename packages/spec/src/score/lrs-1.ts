import type { Dimension } from './criterion.js'
import { budgetCriteria } from './lrs-1/budget.js'
import { goalCriteria } from './lrs-1/goal.js'
import { humanCriteria } from './lrs-1/human.js'
import { persistenceCriteria } from './lrs-1/persistence.js'
import { recoveryCriteria } from './lrs-1/recovery.js'
import { terminationCriteria } from './lrs-1/termination.js'
import { verificationCriteria } from './lrs-1/verification.js'

/** What has to be true of a loop before it is left alone, and never how long its texts are. */
export const lrs1: readonly Dimension[] = [
  { id: 'quantifiable_goal', weight: 20, criteria: goalCriteria },
  { id: 'termination_condition', weight: 20, criteria: terminationCriteria },
  { id: 'verification', weight: 15, criteria: verificationCriteria },
  { id: 'failure_recovery', weight: 15, criteria: recoveryCriteria },
  { id: 'budget_control', weight: 10, criteria: budgetCriteria },
  { id: 'human_intervention', weight: 10, criteria: humanCriteria },
  { id: 'state_persistence', weight: 10, criteria: persistenceCriteria },
]
