import type { Rule } from '../rule.js'

export const projectRootIsWorkspace: Rule = {
  id: 'openloop/project-root-is-workspace',
  severity: 'warning',
  summary: 'The commands run in the workspace itself.',
  why: 'Its logs and reports lie among the files of the project, and every round changes them.',
  check: ({
    loop,
    broken,
    document: {
      folders: { isWorkspace, projectRoot },
    },
    report,
  }) => {
    if (!isWorkspace || projectRoot !== '.' || broken('/project_root')) return
    report({
      at: loop.project_root === undefined ? '' : '/project_root',
      message: 'the project root is the workspace itself',
      fix: 'Move the workspace to `.openloop/<name>` of the project, or name another `project_root`.',
    })
  },
}
