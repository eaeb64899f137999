import { type TemplateName, templateNames } from './names.js'
import type { Occurrence } from './shell.js'

const template = new RegExp(`\\{(${templateNames.join('|')})\\}`, 'y')
const variable = /\$(?:OPENLOOP_LAST_ERROR(?!\w)|\{OPENLOOP_LAST_ERROR(?!\w))/y

/** What is at a place of a text: a template (`${round}` is none, but a variable of the shell), or the variable with the last error. */
export const occurrenceAt = (text: string, at: number): Pick<Occurrence, 'name' | 'end' | 'isVariable'> | undefined => {
  if (text[at] === '{' && text[at - 1] !== '$') {
    template.lastIndex = at
    const found = template.exec(text)
    if (found) return { name: found[1] as TemplateName, end: template.lastIndex, isVariable: false }
  }
  if (text[at] === '$') {
    variable.lastIndex = at
    if (variable.test(text)) return { name: 'last_error', end: at + 1, isVariable: true }
  }
  return undefined
}
