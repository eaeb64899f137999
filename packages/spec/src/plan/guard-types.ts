import type { GuardSpec } from '../generated/types.js'

/** The form of a setting, in the words of a message. */
export type SettingForm = 'a text' | 'texts' | 'patterns' | 'a number above 0' | 'a mapping' | 'true or false'

/** What a type of guard can be asked to do. */
export interface GuardType {
  scopes: readonly GuardSpec['scope'][]
  actions: readonly GuardSpec['action'][]
  settings: Readonly<Record<string, SettingForm | readonly string[]>>
  /** One of each group has to be set; without it there is nothing to compare with. */
  needs?: readonly (readonly string[])[]
}

const everywhere = ['pre_worker', 'post_worker', 'pre_output', 'pre_memory_write', 'pre_evaluator'] as const
const onResults = ['post_worker', 'pre_output', 'pre_memory_write', 'pre_evaluator'] as const
const holding = ['halt', 'quarantine', 'escalate_human', 'warn'] as const
const stripping = [...holding, 'strip'] as const

/** What personal data can be looked for. */
export const piiKinds = ['email', 'phone', 'iban', 'card'] as const

/** What each type of guard can be asked to do, and where: elsewhere it would look at nothing, and say nothing. */
export const guardTypes: Readonly<Record<GuardSpec['type'], GuardType>> = {
  injection_detect: { scopes: everywhere, actions: stripping, settings: { patterns: 'patterns' } },
  secret_scan: {
    scopes: everywhere,
    actions: stripping,
    settings: { patterns: 'patterns', entropy: 'true or false' },
  },
  pii_detect: {
    scopes: everywhere,
    actions: stripping,
    settings: { kinds: piiKinds, national_ids: 'patterns', patterns: 'patterns' },
  },
  egress_monitor: {
    scopes: everywhere,
    actions: stripping,
    settings: { allowed: 'texts', allowed_hosts: 'texts' },
    needs: [['allowed', 'allowed_hosts']],
  },
  tool_allowlist: {
    scopes: ['pre_worker', 'post_worker'],
    actions: holding,
    settings: { allowed: 'texts', allowed_tools: 'texts', tools: 'texts' },
  },
  schema_enforce: {
    scopes: onResults,
    actions: holding,
    settings: { schema: 'a mapping', schema_ref: 'a text' },
  },
  human_gate: {
    scopes: ['pre_worker', 'post_worker', 'pre_output', 'pre_evaluator'],
    actions: ['halt', 'quarantine', 'escalate_human'],
    settings: { instructions: 'a text', rule: 'a text' },
  },
  tenant_isolation: {
    scopes: everywhere,
    actions: stripping,
    settings: { tenant: 'a text', tenants: 'texts', paths: 'texts' },
    needs: [['tenant'], ['tenants', 'paths']],
  },
  output_bounds: {
    scopes: onResults,
    actions: stripping,
    settings: {
      max_chars: 'a number above 0',
      max_tokens: 'a number above 0',
      max_lines: 'a number above 0',
      max_bytes: 'a number above 0',
    },
    needs: [['max_chars', 'max_tokens', 'max_lines', 'max_bytes']],
  },
  rate_limit: {
    scopes: ['pre_worker'],
    actions: ['halt', 'quarantine', 'warn'],
    settings: { per_minute: 'a number above 0', per_hour: 'a number above 0', on_limit: ['wait', 'refuse'] },
    needs: [['per_minute', 'per_hour']],
  },
}
