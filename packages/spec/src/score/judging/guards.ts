import type { GuardSpec, Place, Plan } from '../../generated/types.js'
import { gapsOf } from '../../plan/guard-gaps.js'

/** A kind of harm: by what a worker reads, by what it does, by what it hands on. */
export type Harm = 'reading' | 'acting' | 'telling'

export const harms: readonly Harm[] = ['reading', 'acting', 'telling']

const prevents: Readonly<Record<Exclude<GuardSpec['type'], 'human_gate'>, Harm>> = {
  injection_detect: 'reading',
  tool_allowlist: 'acting',
  egress_monitor: 'acting',
  tenant_isolation: 'acting',
  rate_limit: 'acting',
  secret_scan: 'telling',
  pii_detect: 'telling',
  output_bounds: 'telling',
  schema_enforce: 'telling',
}

/** Where a guard comes before the harm: what was read or done cannot be unread or undone, what was written can be held back. */
const inTime: Readonly<Record<Harm, readonly GuardSpec['scope'][]>> = {
  reading: ['pre_worker'],
  acting: ['pre_worker'],
  telling: ['pre_output', 'post_worker'],
}

/** What a guard prevents, if it comes in time; a person can hold back either. */
const harmOf = ({ type, scope }: GuardSpec): Harm | undefined => {
  const [harm] = harms.filter(
    harm => (type === 'human_gate' ? harm !== 'reading' : prevents[type] === harm) && inTime[harm].includes(scope),
  )
  return harm
}

/** Settings that list what may be, or what to look for. */
const lists: Readonly<Partial<Record<GuardSpec['type'], readonly string[]>>> = {
  tool_allowlist: ['allowed', 'allowed_tools', 'tools'],
  egress_monitor: ['allowed', 'allowed_hosts'],
}

/** Whether a guard is told what it needs to know. A list that allows everything, or looks for nothing, holds nothing back. */
const isToldEnough = (guard: GuardSpec): boolean => {
  const { type, config = {} } = guard
  if (gapsOf({ ...guard, config }).length > 0) return false
  if (Object.values(config).some(value => Array.isArray(value) && value.length === 0)) return false
  const keys = lists[type]
  if (!keys)
    return type !== 'schema_enforce' || Object.keys(Object(config['schema'])).length > 0 || 'schema_ref' in config
  const allowed = keys.flatMap(key => config[key] ?? [])
  return allowed.length > 0 && !allowed.some(one => /^[*.]+$/.test(String(one).trim()))
}

/** Whether a guard can act: it stops something, in time, by what it was told, and lets nothing through that it could not look at. */
export const canAct = (guard: GuardSpec): boolean =>
  guard.action !== 'warn' && guard.onError !== 'warn' && harmOf(guard) !== undefined && isToldEnough(guard)

/** The harms that are prevented wherever they could be done; how many guards do it makes no difference. */
export const preventedHarms = (plan: Plan, finals: readonly { id: string }[]): { harm: Harm; place: Place }[] =>
  harms.flatMap(harm => {
    const acting = (plan.guards ?? []).filter(guard => harmOf(guard) === harm && canAct(guard))
    const guarded = new Set(acting.flatMap(({ tasks }) => tasks))
    const concerned = harm === 'telling' ? finals : plan.tasks
    const [first] = acting
    return first && concerned.length > 0 && concerned.every(({ id }) => guarded.has(id))
      ? { harm, place: first.place }
      : []
  })
