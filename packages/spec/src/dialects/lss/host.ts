/** A file of a child loop. */
export interface ChildText {
  /** What the file is called; two references to one file give the same path. */
  path: string
  text: string
  /** Whether its findings are reported by themselves, so that they need not be told with those of the whole. */
  isReported?: boolean
}

/** A file of a child loop that is there and gives no text. */
export interface UnreadChild {
  path: string
  /** In words, to follow the file's name. */
  reason: string
  fix?: string
}

/** How a composition gets at the files of its children; whoever has files implements it and keeps it to what may be read. */
export interface CompositionHost {
  /**
   * The file that `ref` names in the document at `from`: relative to that document; if there is no such file, relative to the
   * project's root.
   *
   * @returns null when there is no such file, undefined when that cannot be told
   */
  read(ref: string, from: string): Promise<HostAnswer> | HostAnswer
}

export type HostAnswer = ChildText | UnreadChild | null | undefined

/** A host over files that are at hand already, with paths from the project's root. What is not among them cannot be told. */
export const hostOver = (files: readonly ChildText[]): CompositionHost => {
  const byPath = new Map(files.map(({ path, text }) => [normal(path), { path, text, isReported: true }]))
  return { read: (ref, from) => byPath.get(normal(`${from.replace(/[^/\\]*$/, '')}${ref}`)) ?? byPath.get(normal(ref)) }
}

/** A path with `.` and `..` worked out. */
const normal = (path: string): string => {
  const parts: string[] = []
  for (const part of path.split(/[/\\]/)) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return (path.startsWith('/') ? '/' : '') + parts.join('/')
}
