import type { GuardSpec } from '../generated/types.js'

/** `no-secrets: secret_scan, S0, halt` */
export const guardText = ({ id, type, severity, action }: GuardSpec): string =>
  `${id}: ${type}, ${severity}, ${action === 'escalate_human' ? 'a person decides' : action}`

/** When a guard looks, said of what it stands at. */
export const scopeText = {
  pre_worker: 'before it',
  post_worker: 'after it',
  pre_output: 'before it',
  pre_memory_write: 'before it is kept',
  pre_evaluator: 'before it is judged',
}
