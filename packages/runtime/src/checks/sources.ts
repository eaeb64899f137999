/**
 * What the sources in a list are called. A list is JSON, of texts or of objects with an `id` (or `key`, `ref`, `number`), alone
 * or under `sources`; a mapping by name; or lines that begin with `[1]`, `1.`, `- [smith2019]` or `[^1]:`. Entries without a
 * name of their own are numbered from 1.
 */
export const sourcesIn = (json: unknown, text: string): Set<string> => {
  const list = isMapping(json) && json['sources'] !== undefined ? json['sources'] : json
  if (Array.isArray(list)) return new Set(list.flatMap((entry, index) => namesOf(entry, index)))
  if (isMapping(list)) return new Set(Object.keys(list))
  return new Set(
    [...text.matchAll(/^\s*(?:[-*]\s+)?(?:\[[@^]?([\w.:/-]+)\]|(\d+)[.)]\s)/gm)].map(
      ([, name, number]) => name ?? number ?? '',
    ),
  )
}

const namesOf = (entry: unknown, index: number): string[] => {
  const own = isMapping(entry) ? (entry['id'] ?? entry['key'] ?? entry['ref'] ?? entry['number']) : undefined
  if (own !== undefined) return [String(own)]
  return typeof entry === 'string' ? [entry, String(index + 1)] : [String(index + 1)]
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
