import type { Rule } from '../rule.js'
import { templateNames } from '../templates/names.js'

export const templateAsVariable: Rule = {
  id: 'openloop/template-as-variable',
  severity: 'warning',
  summary: 'A command uses a shell variable that is called like a template.',
  why: 'Nobody sets it, so it is empty: a template has no dollar sign.',
  check: ({ scripts, report }) => {
    for (const { run, at, label } of scripts) {
      for (const name of templateNames) {
        const isUsed = new RegExp(`\\$\\{?${name}\\b`).test(run)
        const isSet = new RegExp(`\\b${name}=|\\bfor ${name} in\\b|\\bread (?:-\\w+ )*${name}\\b`).test(run)
        if (!isUsed || isSet) continue
        report({
          at,
          message: `\`${label}\` uses the shell variable \`${name}\`, which nobody sets`,
          fix: `Write \`{${name}}\`, without the dollar sign.`,
        })
        break
      }
    }
  },
}
