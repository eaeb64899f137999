import type { Rule } from '../rule.js'

export const projectRootTooWide: Rule = {
  id: 'openloop/project-root-too-wide',
  severity: 'warning',
  summary: 'The project root is the whole disk.',
  why: 'Whatever `fix` runs may change everything that is on it, and gates and checkpoints cannot look at that much.',
  check: ({ loop: { project_root: root }, report }) => {
    if (root === undefined || !/^(?:[\\/]+|[A-Za-z]:[\\/]*)$/.test(root)) return
    report({ at: '/project_root', message: `"${root}" is the whole disk`, fix: 'Write the folder of the project.' })
  },
}
