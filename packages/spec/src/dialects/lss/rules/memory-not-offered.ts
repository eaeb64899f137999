import { whyNotKept } from '../../../plan/memory-stores.js'
import { memoryStore } from '../extensions.js'
import type { Rule } from '../rule.js'

/** What is to be remembered has to be kept somewhere. */
export const memoryNotOffered: Rule = {
  id: 'lss/memory-not-offered',
  severity: 'error',
  summary: '`memory.backend` is `vector` or `composite`, and no program is named that brings such a store.',
  why: 'Nothing can keep the memory, so no run begins.',
  create: ({ broken, document: { loop }, facts: { brought }, report }) => ({
    memory({ type, backend }, at) {
      if (!backend || broken(`${at}/backend`) || broken(`${at}/type`)) return
      if (memoryStore(loop) !== undefined || brought?.stores?.includes(backend)) return
      const why = whyNotKept({ store: backend, lifetime: type === 'persistent' ? 'project' : 'run' })
      if (why) report({ at: `${at}/backend`, ...why })
    },
  }),
}
