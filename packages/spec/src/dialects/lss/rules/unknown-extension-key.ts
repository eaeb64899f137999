import { nearest, surelyMeant } from '../../../diagnostics/suggest.js'
import { below } from '../../../source/document.js'
import { conformanceKeys, evaluatorKeys, extensionKeys, isSettings } from '../extensions.js'
import type { Rule } from '../rule.js'

/** Extensions are open to keys of all kinds, and so to typos. */
export const unknownExtensionKey: Rule = {
  id: 'lss/unknown-extension-key',
  severity: 'warning',
  summary: 'A key in `extensions` is spelt almost like one that is read there.',
  why: 'Extensions may hold anything, so a misspelt key is passed over without a word, and with it a claim or a command.',
  create: ({ report }) => {
    const look = (value: unknown, known: readonly string[], at: string): void => {
      if (!isSettings(value)) return
      const free = known.filter(key => !Object.hasOwn(value, key))
      for (const key of Object.keys(value)) {
        const meant = known.includes(key) ? undefined : nearest(key, free)
        if (meant === undefined) continue
        report({
          at: below(at, key),
          key: true,
          meant: surelyMeant(key, free),
          message: `the key "${key}" means nothing here; did you mean "${meant}"?`,
          fix: `Write \`${meant}\`.`,
        })
      }
    }
    return {
      loop({ extensions }) {
        look(extensions, extensionKeys, '/extensions')
        look(extensions?.conformance, conformanceKeys, '/extensions/conformance')
        const evaluators = extensions?.evaluators
        if (!isSettings(evaluators)) return
        for (const [id, settings] of Object.entries(evaluators))
          look(settings, evaluatorKeys, below('/extensions/evaluators', id))
      },
    }
  },
}
