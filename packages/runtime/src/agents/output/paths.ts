/** What a JSON pointer leads to in a value; `*` in it leads to every member. */
export const allAt = (value: unknown, path: string): unknown[] => {
  let here = [value]
  for (const part of path === '' ? [] : path.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    here = here.flatMap(value => {
      if (typeof value !== 'object' || value === null) return []
      if (part === '*') return Object.values(value)
      return Object.hasOwn(value, key) ? [(value as Record<string, unknown>)[key]] : []
    })
  }
  return here.filter(value => value !== undefined && value !== null)
}

/** What a plain JSON pointer leads to: `*` is a name like any other. */
export const at = (value: unknown, pointer: string): unknown => {
  let here = value
  for (const part of pointer === '' ? [] : pointer.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    here =
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? (here as Record<string, unknown>)[key]
        : undefined
  }
  return here
}

/** Whether a value is as a selector wants it. */
export const fits = (value: unknown, where: Readonly<Record<string, unknown>> = {}): boolean =>
  Object.entries(where).every(([pointer, wanted]) => (at(value, pointer) ?? null) === wanted)
