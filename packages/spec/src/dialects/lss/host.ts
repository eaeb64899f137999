/** A file of a child loop. */
export interface ChildText {
  /** What the file is called; two references to one file give the same path. */
  path: string
  text: string
}

/** How a composition gets at the files of its children; whoever has files implements it and keeps it to what may be read. */
export interface CompositionHost {
  /**
   * The file that `ref` names in the document at `from`.
   *
   * @returns null when there is no such file, undefined when that cannot be told
   */
  read(ref: string, from: string): Promise<ChildText | null | undefined> | ChildText | null | undefined
}

/** A host over files that are at hand already: a reference is relative to the file it stands in. What is not among them cannot be told. */
export const hostOver = (files: readonly ChildText[]): CompositionHost => {
  const byPath = new Map(files.map(file => [normal(file.path), file]))
  return { read: (ref, from) => byPath.get(normal(`${from.replace(/[^/\\]*$/, '')}${ref}`)) }
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
