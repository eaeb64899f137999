/** Whether a path, relative and with `/`, is one that patterns mean. */
export interface Allowed {
  file(path: string): boolean
  /** Whether a file below this folder may be one. */
  below(folder: string): boolean
}

/** What patterns allow: `*`, `?` and `[…]` within a name, `**` for any number of folders, `{a,b}` for either. Without patterns, everything. */
export const allowedBy = (patterns: readonly string[] | undefined): Allowed => {
  if (!patterns) return { file: () => true, below: () => true }
  const compiled = patterns.flatMap(expanded).map(segmentsOf)
  const partsOf = (path: string) => path.split('/').filter(part => part !== '')
  return {
    file: path => compiled.some(segments => matches(segments, partsOf(path), false)),
    below: folder => compiled.some(segments => matches(segments, partsOf(folder), true)),
  }
}

type Segment = RegExp | '**'

/** Most patterns that the braces of one may stand for. */
const most = 256

const expanded = (pattern: string): string[] => {
  let all = [pattern]
  for (;;) {
    const next = all.flatMap(one => {
      const found = /\{([^{}]*)\}/.exec(one)
      if (!found) return [one]
      const [before, after] = [one.slice(0, found.index), one.slice(found.index + found[0].length)]
      return (found[1] ?? '').split(',').map(part => before + part + after)
    })
    if (next.length === all.length && next.every((one, index) => one === all[index])) return all
    all = next.slice(0, most)
  }
}

const segmentsOf = (pattern: string): Segment[] =>
  pattern
    .replace(/^\.\//, '')
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .map(part => (part === '**' ? part : new RegExp(`^${sourceOf(part)}$`, 'u')))

const sourceOf = (part: string): string =>
  part.replace(/\[!?[^\]/]+\]|[*?]|[^*?[]+|\[/g, token => {
    if (token === '*') return '[^/]*'
    if (token === '?') return '[^/]'
    if (token.length > 1 && token.startsWith('[') && token.endsWith(']'))
      return `[${token
        .slice(1, -1)
        .replace(/^!/, '^')
        .replace(/[\\\]]/g, '\\$&')}]`
    return token.replace(/[\\^$.|?*+()[\]{}/-]/g, '\\$&')
  })

/** @param isFolder whether the path may be followed by more */
const matches = (segments: readonly Segment[], parts: readonly string[], isFolder: boolean): boolean => {
  const [segment, ...rest] = segments
  const [part, ...others] = parts
  if (part === undefined) return isFolder ? segments.length > 0 : segments.every(one => one === '**')
  if (segment === undefined) return false
  if (segment === '**') return matches(rest, parts, isFolder) || matches(segments, others, isFolder)
  return segment.test(part) && matches(rest, others, isFolder)
}
