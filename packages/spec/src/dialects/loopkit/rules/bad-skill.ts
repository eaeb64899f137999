import { skillReference } from '../../../skills/reference.js'
import type { Rule } from '../rule.js'

/** What `skill:` says has to name something. */
export const badSkill: Rule = {
  id: 'loopkit/bad-skill',
  severity: 'error',
  summary: '`skill` names a skill of a package in a form that is none.',
  why: 'Nothing can be found by it, so the run would be refused before it begins.',
  create: ({ report }) => ({
    step({ skill }, at) {
      const named = skill === undefined ? undefined : skillReference(skill)
      if (!named || !('problem' in named)) return
      report({
        at: `${at}/skill`,
        message: `the skill "${skill}" ${named.problem}`,
        fix: 'Write it like `npm:@scope/package/skill-name`, or give a path in the project.',
      })
    },
  }),
}
