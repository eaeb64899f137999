import { below } from '../../../source/document.js'
import { rootKeys } from '../root-keys.js'
import type { Rule } from '../rule.js'

/** Of two spellings one is read. */
export const repeatedRootKey: Rule = {
  id: 'lss/repeated-root-key',
  severity: 'warning',
  summary: 'A key at the top differs only by case, dashes or its plural from one that is there as well.',
  why: 'What stands below it is ignored without a word, while it looks like a part of the loop.',
  create: ({ document: { source }, report }) => ({
    loop() {
      const present = rootKeys.filter(key => source.root.entries.has(key))
      for (const key of source.root.entries.keys()) {
        if (rootKeys.includes(key) || /^x[_-]/.test(key)) continue
        const twin = present.find(known => plain(known) === plain(key))
        if (twin === undefined) continue
        report({
          at: below('', key),
          key: true,
          message: `the key "${key}" means nothing beside "${twin}"`,
          fix: `Move what is in it to \`${twin}\`, or begin a key of your own with \`x_\`.`,
        })
      }
    },
  }),
}

const plain = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, '').replace(/s$/, '')
