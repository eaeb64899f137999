import { pathWithin } from '../../../plan/project-files.js'
import type { Rule } from '../rule.js'

export const protectedPathMatchesNothing: Rule = {
  id: 'openloop/protected-path-matches-nothing',
  severity: 'warning',
  summary: 'A protected path can match no file of the project.',
  why: 'What it is meant to protect is not protected.',
  check: ({ loop, files, document, report }) => {
    for (const [index, path] of (loop.gates?.protectedPaths ?? []).entries()) {
      if (path === undefined) continue
      const why = reasonFor(path, at => files?.read(at), document.folders.projectRoot)
      if (why === undefined) continue
      report({
        at: `/gates/protectedPaths/${index}`,
        message: `"${path}" ${why}`,
        fix: 'Write a pattern from the project root, such as `tests/**` or `package.json`.',
      })
    }
  },
}

const reasonFor = (
  path: string,
  read: (path: string) => string | null | undefined,
  root: string,
): string | undefined => {
  if (/^(?:[\\/~]|[A-Za-z]:)/.test(path)) return 'begins outside of the project, and changes are told from its root'
  if (/(?:^|\/)\.\.(?:\/|$)/.test(path)) return 'leads out of the project, and only what is in it is looked at'
  if (path.startsWith('!')) return 'begins with "!", which takes nothing back here'
  if (path.includes('\\')) return 'has a backslash in it, and folders are told apart by "/"'
  if (path.endsWith('/')) return 'ends with "/", and no file is called so'
  const inside = /[*?[\]{}()]/.test(path) ? undefined : pathWithin(root, path)
  return inside !== undefined && /\.\w+$/.test(path) && read(inside) === null ? 'is not there' : undefined
}
