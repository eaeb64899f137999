/** How a path leaves the project, if it does; both kinds of slashes count, since a loop runs on any system. */
export const wayOut = (path: string): string | undefined => {
  if (/^([\\/]|[A-Za-z]:)/.test(path)) return 'is absolute'
  if (/^~([\\/]|$)/.test(path)) return 'begins in a home folder'
  let depth = 0
  for (const part of path.split(/[\\/]/)) {
    depth += part === '..' ? -1 : part === '' || part === '.' ? 0 : 1
    if (depth < 0) return 'leaves the project'
  }
  return undefined
}
