import { below } from '../../../source/document.js'
import { meantRootKey, rootKeys, surelyMeantRootKey } from '../root-keys.js'
import type { Rule } from '../rule.js'

/** The top is open to keys of all kinds, and so to typos. */
export const unknownRootKey: Rule = {
  id: 'lss/unknown-root-key',
  severity: 'warning',
  summary: 'A key at the top is spelt almost like one that is known.',
  why: 'The standard lets any key stand there, so a misspelt one would be ignored without a word.',
  create: ({ document: { source }, report }) => ({
    loop() {
      const free = rootKeys.filter(key => !source.root.entries.has(key))
      for (const key of source.root.entries.keys()) {
        if (rootKeys.includes(key) || /^x[_-]/.test(key)) continue
        const meant = meantRootKey(key, free)
        if (meant === undefined) continue
        const fix = `Write \`${meant}\`, or begin a key of your own with \`x_\`.`
        report({
          at: below('', key),
          key: true,
          meant: surelyMeantRootKey(key, free),
          message: `the key "${key}" means nothing here; did you mean "${meant}"?`,
          fix,
        })
      }
    },
  }),
}
