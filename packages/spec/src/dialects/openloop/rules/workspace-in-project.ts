import { absolutePath } from '../folders.js'
import type { Rule } from '../rule.js'

export const workspaceInProject: Rule = {
  id: 'openloop/workspace-in-project',
  severity: 'info',
  summary: 'The workspace lies among the files of the project.',
  why: 'Programs that look at the whole project read its logs and reports as well; a folder that begins with a dot is left out by most.',
  check: ({ loop, document: { folders }, folder, report }) => {
    if (!folders.isWorkspace || folder === undefined || folders.projectRoot === '.') return
    const [root, home] = [absolutePath(folder, folders.projectRoot), absolutePath(folder, '.')]
    if (root === undefined || home === undefined || !home.startsWith(`${root}/`)) return
    if (
      home
        .slice(root.length + 1)
        .split('/')
        .some(part => part.startsWith('.'))
    )
      return
    report({
      at: loop.project_root === undefined ? '' : '/project_root',
      message: `the workspace lies in ${home.slice(root.length + 1)} of the project`,
      fix: 'Move it to `.openloop/<name>`.',
    })
  },
}
