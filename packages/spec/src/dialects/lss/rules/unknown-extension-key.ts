import { nearest, surelyMeant } from '../../../diagnostics/suggest.js'
import { checkFunction } from '../../../plan/check-functions.js'
import { below } from '../../../source/document.js'
import type { DraftLss } from '../document.js'
import {
  conformanceKeys,
  evaluatorKeys,
  extensionKeys,
  irreversibleKeys,
  isSettings,
  memoryKeys,
} from '../extensions.js'
import type { Rule } from '../rule.js'

/** Extensions are open to keys of all kinds, and so to typos. */
export const unknownExtensionKey: Rule = {
  id: 'lss/unknown-extension-key',
  severity: 'warning',
  summary: 'A key in `extensions` is spelt almost like one that is read there.',
  why: 'Extensions may hold anything, so a misspelt key is passed over without a word, and with it a claim or a command.',
  create: ({ document: { loop }, report }) => {
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
        look(extensions?.irreversible, irreversibleKeys, '/extensions/irreversible')
        look(extensions?.memory, memoryKeys, '/extensions/memory')
        const evaluators = extensions?.evaluators
        if (!isSettings(evaluators)) return
        for (const [id, settings] of Object.entries(evaluators))
          look(settings, [...evaluatorKeys, ...functionKeys(loop, id)], below('/extensions/evaluators', id))
      },
    }
  },
}

/** The settings of the built-in function that an evaluator names. */
const functionKeys = ({ evaluators = [] }: DraftLss, id: string): string[] => {
  const evaluator = evaluators.find(entry => entry?.id === id)
  const spec = evaluator?.type === 'deterministic' ? checkFunction(evaluator.implementation) : undefined
  return Object.keys(spec?.settings ?? {})
}
