import { nearest, surelyMeant } from '../../diagnostics/suggest.js'

/** The keys that the top of a document may have by the schema. */
export const rootKeys: readonly string[] = [
  'loop_name',
  'version',
  'objective',
  'inputs',
  'memory',
  'workers',
  'evaluators',
  'feedback_channels',
  'optimization_strategy',
  'termination_conditions',
  'metrics',
  'safety_constraints',
  'cost_limits',
  'composition',
  'extensions',
  'metadata',
  'taxonomy_level',
]

/** The part of a key's name, or the word for what it holds, that people write in its place. */
const otherWords: Readonly<Record<string, string>> = {
  name: 'loop_name',
  goal: 'objective',
  agents: 'workers',
  checks: 'evaluators',
  feedback: 'feedback_channels',
  channels: 'feedback_channels',
  optimization: 'optimization_strategy',
  strategy: 'optimization_strategy',
  termination: 'termination_conditions',
  stop_conditions: 'termination_conditions',
  safety: 'safety_constraints',
  constraints: 'safety_constraints',
  costs: 'cost_limits',
  limits: 'cost_limits',
  budget: 'cost_limits',
}

/** The key that one which means nothing most likely stands for, among those that are free. */
export const meantRootKey = (key: string, free: readonly string[]): string | undefined => {
  const other = Object.hasOwn(otherWords, key) ? otherWords[key] : undefined
  return other !== undefined && free.includes(other) ? other : nearest(key, free)
}

/** The same when it is sure: a slip of the hand, and not another word, behind which another shape may be. */
export const surelyMeantRootKey = (key: string, free: readonly string[]): string | undefined =>
  meantRootKey(key, free) === nearest(key, free) ? surelyMeant(key, free) : undefined
