import type { Rule } from '../rule.js'

export const projectRootInWorkspace: Rule = {
  id: 'openloop/project-root-in-workspace',
  severity: 'warning',
  summary: 'The project lies inside of the workspace.',
  why: 'Whoever clears the workspace deletes the project with it.',
  check: ({
    loop,
    document: {
      folders: { isWorkspace, projectRoot },
    },
    report,
  }) => {
    if (!isWorkspace || projectRoot === '.' || /^(?:\.\.(?:\/|$)|[\\/]|[A-Za-z]:)/.test(projectRoot)) return
    if (loop.project_root === undefined) return
    report({
      at: '/project_root',
      message: `the project lies inside of the workspace, in ${projectRoot}`,
      fix: 'Move the workspace to `.openloop/<name>` of the project.',
    })
  },
}
