import { nearest, surelyMeant } from '../../../diagnostics/suggest.js'
import { below } from '../../../source/document.js'
import { show } from '../../shared/schema-words.js'
import { isSettings, isTexts } from '../extensions.js'
import type { Rule } from '../rule.js'

interface Form {
  fits(value: unknown): boolean
  expected: string
}

const text: Form = { fits: value => typeof value === 'string' && value.trim() !== '', expected: 'a text' }
const texts: Form = { fits: isTexts, expected: 'a list of texts' }

const strategyForms: Readonly<Record<string, Form>> = {
  refinement_target: { ...text, expected: 'the worker whose prompt is refined' },
  secondary_targets: { ...texts, expected: 'a list of workers' },
  preserve_sections: texts,
  human_gate_on: { fits: isSettings, expected: 'a mapping that says when a person has to agree' },
  search_space: { fits: isSettings, expected: 'a mapping from parameters to the values to try' },
}

const isSome = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/** Settings are open, and those that are known have a form. */
export const badSetting: Rule = {
  id: 'lss/bad-setting',
  severity: 'warning',
  summary: 'A setting in a `config` is not of the form that is read, or is misspelt.',
  why: 'The standard leaves settings open, so one that cannot be read is passed over without a word.',
  create: ({ report }) => ({
    optimization({ config }, at) {
      if (!config) return
      const free = Object.keys(strategyForms).filter(key => !Object.hasOwn(config, key))
      for (const [key, value] of Object.entries(config)) {
        const place = below(`${at}/config`, key)
        const form = Object.hasOwn(strategyForms, key) ? strategyForms[key] : undefined
        const meant = form ? undefined : nearest(key, free)
        if (form && !form.fits(value))
          report({ at: place, message: `"${key}" is ${show(value)}, expected ${form.expected}` })
        if (meant === undefined) continue
        const message = `the setting "${key}" means nothing here; did you mean "${meant}"?`
        report({ at: place, key: true, message, fix: `Write \`${meant}\`.`, meant: surelyMeant(key, free) })
      }
      for (const [name, values] of Object.entries(isSettings(config['search_space']) ? config['search_space'] : {})) {
        if (isSome(values)) continue
        const said = Array.isArray(values) ? 'an empty list' : show(values)
        report({
          at: below(`${at}/config/search_space`, name),
          message: `the values to try for "${name}" are ${said}, expected a list of some`,
        })
      }
    },
  }),
}
