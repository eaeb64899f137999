import type { Rule } from '../rule.js'

/** A form that is filled in has to be there. */
export const templateMissing: Rule = {
  id: 'lss/template-missing',
  severity: 'warning',
  summary: 'Feedback in the format `template` names no template.',
  why: 'The worker is told something else than its author has written for it.',
  create: ({ broken, report }) => ({
    feedback({ id, format, template_ref: ref }, at) {
      if (broken(`${at}/template_ref`)) return
      if (format === 'template' && ref === undefined)
        report({
          at: `${at}/format`,
          message: `"${id}" is to fill in a template, and names none`,
          fix: 'Add `template_ref:` with the path of the template, or write `format: structured`.',
        })
    },
  }),
}
