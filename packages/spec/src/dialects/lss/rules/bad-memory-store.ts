import { below } from '../../../source/document.js'
import { show } from '../../shared/schema-words.js'
import { isSettings } from '../extensions.js'
import type { Rule } from '../rule.js'

const at = '/extensions/memory'

/** A program that runs the loop brings the store; the document only names it. */
export const badMemoryStore: Rule = {
  id: 'lss/bad-memory-store',
  severity: 'error',
  summary: 'What `extensions.memory` says is no name of a store.',
  why: 'Memory would be kept somewhere else than the loop asks for.',
  create: ({ report }) => ({
    loop({ extensions }) {
      const memory = extensions?.memory
      if (memory === undefined) return
      if (!isSettings(memory)) {
        const fix = `Write \`memory: { store: ${typeof memory === 'string' ? memory : 'my-store'} }\`.`
        report({ at, message: `"memory" is ${show(memory)}, expected a mapping with \`store\``, fix })
        return
      }
      const { store } = memory
      if (store !== undefined && !(typeof store === 'string' && store.trim() !== ''))
        report({ at: below(at, 'store'), message: `"store" is ${show(store)}, expected the name of a store` })
    },
  }),
}
