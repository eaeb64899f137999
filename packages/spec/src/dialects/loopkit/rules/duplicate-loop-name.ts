import { below } from '../../../source/document.js'
import type { LoopDocument, Workspace } from '../document.js'
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
      const first = firstsIn(workspace).get(document.name)
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

const known = new WeakMap<Workspace, ReadonlyMap<string, LoopDocument>>()

/** The first loop of each name. */
const firstsIn = (workspace: Workspace): ReadonlyMap<string, LoopDocument> => {
  const firsts = known.get(workspace) ?? new Map([...workspace.loops].reverse().map(loop => [loop.name, loop]))
  known.set(workspace, firsts)
  return firsts
}
