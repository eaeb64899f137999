import { type GuardKind, texts } from './guard.js'
import { matches, merged } from './spans.js'

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Texts and keys name no tenant but their own, neither by its id nor by a path that has an id in it. */
export const tenantIsolation: GuardKind = {
  parts: [...texts, 'command'],
  look({ text, name, guard }) {
    const {
      tenant,
      tenants = [],
      paths = [],
    } = (guard.config ?? {}) as {
      tenant: string
      tenants?: string[]
      paths?: string[]
    }
    const byId = tenants
      .filter(id => id !== tenant)
      .flatMap(id => matches(text, new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped(id)}(?![\\p{L}\\p{N}_-])`, 'giu')))
    const byPath = paths.flatMap(path => {
      const [before = '', after = ''] = path.split('{tenant}')
      const own = `${before}${tenant}${after}`.toLowerCase()
      const pattern = new RegExp(`${escaped(before)}[\\p{L}\\p{N}_.-]+${escaped(after)}`, 'giu')
      return matches(text, pattern, found => found.toLowerCase() !== own)
    })
    const spans = merged([...byId, ...byPath])
    if (spans.length === 0) return undefined
    const named = [...new Set(spans.map(([from, to]) => text.slice(from, to)))].slice(0, 5).join(', ')
    return { message: `"${name}" belongs to the tenant ${tenant} and names ${named}`, spans }
  },
}
