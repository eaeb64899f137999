import { nearest } from '../../../diagnostics/suggest.js'
import type { Rule } from '../rule.js'
import { templateNames } from '../templates/names.js'

export const unknownTemplate: Rule = {
  id: 'openloop/unknown-template',
  severity: 'warning',
  summary: 'Something in braces is almost the name of a template.',
  why: 'It stays as it is written, and the command is given the braces.',
  check: ({ scripts, report }) => {
    for (const { run, at, label } of scripts) {
      for (const [, , name = ''] of run.matchAll(/(^|[^$\\])\{ ?([A-Za-z][\w -]{2,30}?) ?\}/g)) {
        if (
          (templateNames as readonly string[]).includes(name) &&
          !run.includes(`{ ${name}`) &&
          !run.includes(`${name} }`)
        )
          continue
        const meant = nearest(name.replace(/[ -]/g, '_'), templateNames)
        if (meant === undefined) continue
        report({
          at,
          message: `\`${label}\` holds \`{${name}}\`, which is no template; did you mean \`{${meant}}\`?`,
          fix: `Write \`{${meant}}\`. Known are ${templateNames.map(known => `{${known}}`).join(', ')}.`,
        })
        break
      }
    }
  },
}
