import type { CheckSpec } from '../generated/types.js'

/** What is to be done for a criterion; some have several things. */
export type FixId =
  | 'fact'
  | 'criteria'
  | 'goal'
  | 'passes'
  | 'time'
  | 'use'
  | 'tokens'
  | 'money'
  | 'checker'
  | 'otherChecker'
  | 'independence'
  | 'makers'
  | 'evidence'
  | 'again'
  | 'feedback'
  | 'exhaustion'
  | 'rollback'
  | 'interruption'
  | 'timeouts'
  | 'caps'
  | 'ceilings'
  | 'person'
  | 'askAfterCrash'
  | 'pauses'
  | 'memory'
  | 'enough'
  | 'ownMemory'

/** How a dialect calls things, and by which keys they are put right. */
export interface Words {
  fact: string
  /** The key that holds the goal in words. */
  goal: string
  work: string
  independence: Record<NonNullable<CheckSpec['independence']>, string>
  fixes: Record<FixId, string>
}
