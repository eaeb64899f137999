import { createHash } from 'node:crypto'

/** Longest name that every provider takes. */
const longest = 64

/**
 * What tools are called towards a provider, which takes letters, digits, `_` and `-` alone: `github/list_issues` becomes
 * `github__list_issues`. Two tools never get one name.
 *
 * @returns by the name that the provider knows, the tool's own
 */
export const providerNames = (tools: readonly string[]): ReadonlyMap<string, string> => {
  const taken = new Map<string, string>()
  for (const tool of [...tools].sort()) {
    const plain = tool.replaceAll('/', '__').replace(/[^A-Za-z0-9_-]/g, '_')
    const fits = plain !== '' && plain.length <= longest && !taken.has(plain)
    taken.set(fits ? plain : told(plain, tool), tool)
  }
  return taken
}

/** Part of the name, and what tells it from others that would be the same. */
const told = (plain: string, tool: string): string =>
  `${plain.slice(0, longest - 13)}_${createHash('sha256').update(tool).digest('hex').slice(0, 12)}`
