import type { LssInputField } from '../../../generated/types.js'
import { show } from '../../shared/schema-words.js'
import { misfit } from '../example-fits.js'
import type { Rule } from '../rule.js'

/** An input has to be one that somebody can give. */
export const impossibleInput: Rule = {
  id: 'lss/impossible-input',
  severity: 'error',
  summary: 'An input takes no value at all, its pattern is none, or its default is not one that it takes.',
  why: 'A run is refused whatever it is given, or begins with a value that the loop says it does not accept.',
  create: ({ broken, report }) => ({
    inputField(field, at) {
      if (broken(at)) return
      const bad = contradiction(field)
      if (bad) report({ at: `${at}/${bad.key}`, message: bad.message, fix: bad.fix })
      if (bad || field.default === undefined || field.default === null) return
      const expected = misfit(field.default, field)
      if (expected !== undefined)
        report({ at: `${at}/default`, message: `"default" is ${show(field.default)}, expected ${expected}` })
    },
  }),
}

const contradiction = (field: LssInputField): { key: string; message: string; fix: string } | undefined => {
  const { minimum, maximum, min_length: shortest, max_length: longest, pattern } = field
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    const message = `no number is at least ${minimum} and at most ${maximum}`
    return { key: 'minimum', message, fix: 'Turn the two round, or leave one out.' }
  }
  if (shortest !== undefined && longest !== undefined && shortest > longest) {
    const message = `no text has at least ${shortest} characters and at most ${longest}`
    return { key: 'min_length', message, fix: 'Turn the two round, or leave one out.' }
  }
  return pattern === undefined || isPattern(pattern)
    ? undefined
    : {
        key: 'pattern',
        message: `${show(pattern)} is no regular expression`,
        fix: "They are JavaScript's, with the flag `u`: brackets have to be closed, and only signs may be escaped.",
      }
}

const isPattern = (pattern: string): boolean => {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp
  } catch {
    return false
  }
}
