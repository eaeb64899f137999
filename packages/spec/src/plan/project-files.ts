/** The files of the folder that a loop works in; whoever has files implements it and keeps it to that folder. */
export interface ProjectFiles {
  /**
   * The text of a file.
   *
   * @param path from the folder that the loop works in, with `/` between its parts, and never one that leads out of it
   * @returns null when there is nothing of that name; undefined when that cannot be told, or it is no short text
   */
  read(path: string): string | null | undefined
}

/** Files by their paths. */
export const filesOver = (texts: Readonly<Record<string, string>>): ProjectFiles => ({
  read: path => (Object.hasOwn(texts, path) ? texts[path] : null),
})

/** A path from the folder that a loop works in, or undefined when it leads elsewhere or has something in it that only a shell reads. */
export const pathWithin = (folder: string, path: string): string | undefined => {
  const isElsewhere = /^([\\/~]|[A-Za-z]:)/.test(path) || /[$`*?]/.test(path)
  if (isElsewhere || /^([\\/~]|[A-Za-z]:)/.test(folder)) return undefined
  const parts: string[] = []
  for (const part of `${folder}/${path}`.split(/[\\/]/)) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.length === 0 ? undefined : parts.join('/')
}
