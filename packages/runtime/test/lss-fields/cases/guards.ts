import { lesRecordOf } from '../../../src/index.js'
import { worker } from '../../support/lss.js'
import type { FieldCase, Json } from '../field-case.js'
import type { Seen } from '../run-scene.js'

const bounds: Json = {
  id: 'short',
  type: 'output_bounds',
  scope: 'post_worker',
  action: 'warn',
  severity: 'S1',
  config: { max_chars: 5 },
}

/** A loop of two workers that a guard watches, once. */
const guarded = (rest: Json = {}): Pick<FieldCase, 'loop' | 'say'> => ({
  loop: {
    workers: [worker('coder'), worker('tester')],
    safety_constraints: [{ ...bounds, ...rest }],
    termination_conditions: {
      success: [{ metric: 'quality', operator: 'gte', value: 1 }],
      failure: [{ type: 'max_iterations', value: 1 }],
    },
  },
  say: { coder: 'write to me@example.org', tester: 'ok' },
})

const mails = { type: 'pii_detect', config: { kinds: ['email'] } }
const found = ({ finished }: Seen) => finished.flatMap(({ guards = [] }) => guards.map(({ guard }) => guard))
const how = ({ status, reason }: Seen) => [status, reason]
const at = 'safety_constraints.0'

export const guardCases: FieldCase[] = [
  { ...guarded(), at: `${at}.id`, to: 'tiny', sees: found, was: ['short'], is: ['tiny'] },
  {
    ...guarded(),
    at: `${at}.type`,
    to: 'pii_detect',
    also: { [`${at}.config`]: { kinds: ['email'] } },
    sees: ({ heartbeat }) => heartbeat.abnormal?.replace(/;.*/, ''),
    was: 'short: "coder" is longer than 5 characters',
    is: 'short: "coder" holds an e-mail address (in line 1)',
  },
  { ...guarded(mails), at: `${at}.scope`, to: 'pre_worker', sees: found, was: ['short'], is: [] },
  {
    ...guarded(),
    at: `${at}.action`,
    to: 'halt',
    sees: how,
    was: ['done', 'goal-met'],
    is: ['failed', 'safety-violation'],
  },
  {
    ...guarded(),
    at: `${at}.severity`,
    to: 'S3',
    sees: ({ plan, events, result }) =>
      lesRecordOf(plan, events, result.state).record.violations?.map(({ severity }) => severity),
    was: ['severe'],
    is: ['minor'],
  },
  {
    ...guarded({ type: 'tool_allowlist', on_error: 'halt', config: { allowed: ['read'] } }),
    at: `${at}.on_error`,
    to: 'warn',
    sees: how,
    was: ['failed', 'safety-violation'],
    is: ['done', 'goal-met'],
  },
  {
    ...guarded({ applies_to: ['coder'] }),
    at: `${at}.applies_to`,
    to: ['tester'],
    sees: found,
    was: ['short'],
    is: [],
  },
  { ...guarded(), at: `${at}.config`, to: { max_chars: 50 }, sees: found, was: ['short'], is: [] },
]
