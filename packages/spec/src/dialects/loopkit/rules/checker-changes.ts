import { own } from '../../../own.js'
import { builtInTools } from '../../../plan/built-in-tools.js'
import { below } from '../../../source/document.js'
import { namesOf } from '../document.js'
import type { Rule } from '../rule.js'

/** Who judges changes nothing, so the tool is not given to it. */
export const checkerChanges: Rule = {
  id: 'loopkit/checker-changes',
  severity: 'warning',
  summary: 'A checking agent lists a tool that changes something, and does nothing but judge.',
  why: 'A checker changes nothing of what it judges, so it is never given such a tool; whoever wrote it there may rely on it.',
  create: ({ report, workspace, facts }) => {
    // Asked for few agents only, and this is made for every loop.
    const judges = (name: string) => workspace.loops.some(({ loop }) => namesOf(loop.verify?.checker).includes(name))
    return {
      agent({ tools = [] }, at, name) {
        if (tools.length === 0 || facts.workingAgents.has(name) || !judges(name)) return
        for (const [index, tool] of tools.entries()) {
          if (!own(builtInTools, tool)?.changes) continue
          const message = `"${name}" only judges, and is never given \`${tool}\`, which changes something`
          const fix = 'Remove it. What is to be run for a verdict is a check of its own: a command under `checks:`.'
          report({ at: below(below(at, 'tools'), index), message, fix })
        }
      },
    }
  },
}
