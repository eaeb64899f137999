import { below } from '../../../source/document.js'
import type { Rule } from '../rule.js'

/** The name is how a loop is found. */
export const duplicateLoopName: Rule = {
  id: 'loopkit/duplicate-loop-name',
  severity: 'error',
  summary: 'Two loops of a project have the same name.',
  why: 'Commands could mean either, and both would share one memory.',
  create: ({ broken, report, workspace }) => ({
    loop(_loop, at, document) {
      const nameAt = below(at, 'name')
      const first = workspace.loops.find(({ name }) => name === document.name)
      if (!first || first === document || broken(nameAt)) return
      const inline = at !== ''
      report({
        at: inline ? at : nameAt,
        key: inline,
        message: `the name "${document.name}" is taken by the loop in ${first.source.path}`,
        fix: 'Name one of them differently.',
      })
    },
  }),
}
