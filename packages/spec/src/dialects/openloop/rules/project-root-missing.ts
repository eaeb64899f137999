import { absolutePath } from '../folders.js'
import type { Rule } from '../rule.js'

export const projectRootMissing: Rule = {
  id: 'openloop/project-root-missing',
  severity: 'warning',
  summary: '`project_root` is no folder that is there.',
  why: 'The commands have no place to run in, and a run refuses to begin.',
  check: ({ loop, document: { folders: where }, folder, folders, report }) => {
    const root = loop.project_root ?? '.'
    const isHome = /^~(?:[\\/]|$)/.test(root)
    const path = folder === undefined || !where.isWorkspace ? undefined : absolutePath(folder, where.projectRoot)
    if (!isHome && (path === undefined || folders?.isFolder(path) !== false)) return
    report({
      at: '/project_root',
      message: isHome
        ? `"${root}" begins with "~", which only a shell knows`
        : `there is no folder "${root}"; it would be ${where.projectRoot} from the workspace`,
      fix: 'Write the path of the project, relative to where the workspace is about.',
    })
  },
}
