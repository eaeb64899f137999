import type { Changes } from '../../git/tree-changes.js'
import type { BuiltInCheck } from '../function.js'
import { allOf, type Seen } from '../together.js'

/** Every file that changed, by git, lies where changes are allowed, and none where they are forbidden. */
export const pathAllowlist: BuiltInCheck = {
  name: 'path_allowlist',
  async judge({ config, changes }) {
    const since = (config['since'] as 'run' | 'head' | undefined) ?? 'run'
    const [allowed, forbidden] = [globsOf(config['allowed']), globsOf(config['forbidden'])]
    const all = await filesIn(changes(since))
    const outside = new Set<string>()
    const seen: (Seen & { criterion: string })[] = []
    const look = (criterion: string, wrong: readonly string[]): void => {
      for (const path of wrong) outside.add(path)
      const evidence = wrong.length > 0 ? wrong.slice(0, 50).join(', ') : `${all.length} files changed`
      seen.push({ criterion, passes: wrong.length === 0, evidence })
    }
    if (allowed.length > 0) {
      const inside = new Set(await filesIn(changes(since, allowed)))
      look(
        `changes only ${allowed.join(', ')}`,
        all.filter(path => !inside.has(path)),
      )
    }
    if (forbidden.length > 0)
      look(`leaves ${forbidden.join(', ')} as they are`, await filesIn(changes(since, forbidden)))
    return { ...allOf(seen), value: outside.size }
  },
}

const globsOf = (setting: unknown): string[] => (setting === undefined ? [] : ([setting].flat() as string[]))

const filesIn = async (changes: Promise<Changes>): Promise<readonly string[]> => (await changes).files
