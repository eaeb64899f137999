/** Something that two values do not have in common. What one of them lacks is absent. */
export interface Change {
  /** As in `tasks.fix.prompt`: members of lists are named by their id where they have one. */
  path: string
  a?: unknown
  b?: unknown
}

/**
 * Everything that differs between two plain values, in the order of the first. Members of lists that have an id (or a unit, as
 * limits do) are compared with those of the same id; that only their order differs is one change of the list.
 *
 * @param ignore names of members that do not count
 */
export const changesBetween = (
  a: unknown,
  b: unknown,
  ignore: ReadonlySet<string> = new Set(),
  path = '',
): Change[] => {
  if (a === b || Object.is(a, b)) return []
  const keyed = keyedLists(a, b)
  if (keyed) {
    const [before, after] = keyed
    const names = Object.keys(before).filter(name => name in after)
    const later = Object.keys(after).filter(name => name in before)
    const isMoved = names.some((name, index) => name !== later[index])
    return [
      ...(isMoved ? [{ path: path === '' ? 'order' : path, a: Object.keys(before), b: Object.keys(after) }] : []),
      ...changesOf(before, after, ignore, path),
    ]
  }
  if (isPlain(a) && isPlain(b)) return changesOf(a, b, ignore, path)
  if (Array.isArray(a) && Array.isArray(b)) return changesOf({ ...a }, { ...b }, ignore, path)
  return [{ path, ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) }]
}

const changesOf = (a: Members, b: Members, ignore: ReadonlySet<string>, path: string): Change[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap(name =>
    ignore.has(name) ? [] : changesBetween(own(a, name), own(b, name), ignore, `${path}${step(name, path)}`),
  )

type Members = Record<string, unknown>

const own = (members: Members, name: string): unknown => (Object.hasOwn(members, name) ? members[name] : undefined)

const isPlain = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const step = (name: string, path: string): string =>
  /^[\w-]+$/.test(name) ? `${path === '' ? '' : '.'}${name}` : `[${JSON.stringify(name)}]`

/** Two lists as members by their names, when every item of both has one of its own. */
const keyedLists = (a: unknown, b: unknown): [Members, Members] | undefined => {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length + b.length === 0) return undefined
  const [before, after] = [byName(a), byName(b)]
  return before && after ? [before, after] : undefined
}

const byName = (items: readonly unknown[]): Members | undefined => {
  const members = new Map<string, unknown>()
  for (const item of items) {
    const name = isPlain(item) ? nameOf(item) : undefined
    if (name === undefined || members.has(name)) return undefined
    members.set(name, item)
  }
  return Object.fromEntries(members)
}

/** A number as a name would be sorted before all others, so it is none. */
const nameOf = ({ id, unit, per, task, name }: Members): string | undefined => {
  const words = typeof unit === 'string' ? [unit, per, task] : [typeof id === 'string' ? id : name]
  const known = words.filter(word => typeof word === 'string')
  return known.length === 0 || /^\d+$/.test(known.join('-')) ? undefined : known.join('-')
}
