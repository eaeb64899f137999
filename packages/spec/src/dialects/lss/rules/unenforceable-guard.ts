import { gapsOf } from '../../../plan/guard-gaps.js'
import type { Rule } from '../rule.js'

/** A guard that looks at nothing is worse than none. */
export const unenforceableGuard: Rule = {
  id: 'lss/unenforceable-guard',
  severity: 'error',
  summary:
    'A safety constraint cannot do what it is asked for, at this scope, with this action or with these settings.',
  why: 'The loop would run as if it were guarded, and it would not be.',
  create: ({ broken, report }) => ({
    safety(constraint, at) {
      if (['type', 'scope', 'action', 'id'].some(key => broken(`${at}/${key}`))) return
      for (const { at: place, ...gap } of gapsOf(constraint)) report({ at: `${at}${place}`, ...gap })
    },
  }),
}
