import { pathWithin } from '../../../plan/project-files.js'
import type { Rule } from '../rule.js'

/** A form that is filled in has to be there. */
export const templateMissing: Rule = {
  id: 'lss/template-missing',
  severity: 'warning',
  summary: 'Feedback in the format `template` names no template, or one that is not there.',
  why: 'The worker is told something else than its author has written for it.',
  create: ({ broken, facts: { files }, report }) => ({
    feedback({ id, format, template_ref: ref }, at) {
      if (broken(`${at}/template_ref`)) return
      if (format !== 'template') return
      if (ref === undefined) {
        report({
          at: `${at}/format`,
          message: `"${id}" is to fill in a template, and names none`,
          fix: 'Add `template_ref:` with the path of the template, or write `format: structured`.',
        })
        return
      }
      const path = pathWithin('.', ref)
      if (path !== undefined && files?.read(path) === null)
        report({
          at: `${at}/template_ref`,
          message: `the template "${ref}" is not there`,
          fix: 'Write the path of a template from the folder of the project, or add the file.',
        })
    },
  }),
}
