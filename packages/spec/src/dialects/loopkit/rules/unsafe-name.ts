import type { Rule } from '../rule.js'

const maxLength = 64

/** A loop's name becomes the name of a folder. */
export const unsafeName: Rule = {
  id: 'loopkit/unsafe-name',
  severity: 'error',
  summary: 'The name of a loop cannot be the name of a folder.',
  why: 'Runs and memory are kept in folders that are named for the loop.',
  create: ({ broken, report }) => ({
    loop(_loop, at, { name }) {
      const problem = problemOf(name)
      if (problem === undefined || broken(`${at}/name`)) return
      const place = at === '' ? { at: '/name' } : { at, key: true }
      report({ ...place, message: `the name ${JSON.stringify(name)} ${problem}`, fix: 'Use letters, digits and "-".' })
    },
  }),
}

const problemOf = (name: string): string | undefined => {
  if (name.length > maxLength) return `has ${name.length} characters, expected at most ${maxLength}`
  if (/[\\/]/.test(name)) return 'has a slash in it, expected a name for a folder'
  if (/[\u0000-\u001f\u007f]/.test(name)) return 'has a control character in it, expected a name for a folder'
  if (/[:*?"<>|]/.test(name)) return `has the character ${/[:*?"<>|]/.exec(name)?.[0]} in it, which some systems refuse`
  if (name.startsWith('-')) return 'begins with a "-", which a command takes for an option'
  if (name.startsWith('.')) return 'begins with a dot, expected a name for a folder that shows'
  return name !== name.trim() || name.endsWith('.') ? 'begins or ends with a space or a dot' : undefined
}
