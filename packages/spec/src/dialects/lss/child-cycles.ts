import type { Child } from './children.js'

/** The paths of a circle that a child is a part of together with the document at `path`, beginning there; undefined without one. */
export const cycleThrough = (path: string, found: Child['found']): readonly string[] | undefined => {
  const open: Child['found'][] = [found]
  const seen = new Set<Child['found']>()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (next.kind === 'cycle' && next.paths.includes(path)) return from(path, next.paths)
    if (next.kind === 'loop') open.push(...next.children.map(child => child.found))
  }
  return undefined
}

/** The same circle, told from one of its paths on. */
const from = (path: string, paths: readonly string[]): readonly string[] => {
  const round = paths.slice(0, -1)
  const start = round.indexOf(path)
  return [...round.slice(start), ...round.slice(0, start), path]
}
