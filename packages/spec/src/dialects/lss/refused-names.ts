import type { Edit } from '../../source/write/edit.js'
import type { Described } from '../shared/schema-messages.js'
import { valueAt } from '../shared/schema-messages.js'
import { type Named, referencesIn } from './references.js'

/** A name that has not the form of names. */
export interface RefusedName {
  /** What it names; undefined for what nothing refers to. */
  kind: Named | undefined
  name: string
  /** The same name in the form of names, when it has one and nothing else is called that. */
  slug: string | undefined
  /** Whether something refers to it, in either form. */
  referred: boolean
  pointer: string
}

const place = /^((?:\/composition)?\/([a-z_]+))\/\d+\/(id|name)$/
const lists: readonly string[] = ['workers', 'evaluators', 'metrics', 'children']

/** The names that the schema refuses for their form. */
export const refusedNamesIn = (value: Record<string, unknown>, problems: readonly Described[]): RefusedName[] => {
  const refused = problems.flatMap(({ rule, pointer }) => {
    const [, list = '', last = '', key = ''] = place.exec(pointer) ?? []
    const name = list === '' ? undefined : valueAt(value, pointer)
    if (typeof name !== 'string' || !rule.endsWith('/invalid-value')) return []
    const kind = lists.includes(last) ? (last as Named) : undefined
    const siblings = valueAt(value, list)
    const others = (Array.isArray(siblings) ? siblings : []).map(entry => valueAt(entry, `/${key}`))
    const slug = slugOf(name, kind)
    const isFree = others.filter(other => typeof other === 'string' && slugOf(other, kind) === slug).length === 1
    return [{ kind, name, slug: isFree ? slug : undefined, pointer }]
  })
  if (refused.length === 0) return []
  const references = referencesIn(value)
  return refused.map(one => ({
    ...one,
    referred: references.some(({ kind, name }) => kind === one.kind && (name === one.name || name === one.slug)),
  }))
}

/** The problems of names with what mends them, without those of references that only say the refused name again. */
export const withNamesMended = (
  value: Record<string, unknown>,
  problems: readonly Described[],
  refused: readonly RefusedName[],
): Described[] => {
  if (refused.length === 0) return [...problems]
  const references = referencesIn(value)
  const echoes = new Set<string>()
  const mended = new Map<string, Pick<Described, 'fix' | 'repairs'>>()
  for (const { kind, name, slug, pointer } of refused) {
    const repeated = references.filter(reference => reference.kind === kind && reference.name === name)
    for (const { at } of repeated) echoes.add(at)
    if (slug === undefined) continue
    const set: Edit = { op: 'set', at: pointer, value: slug }
    const already = references.some(reference => reference.kind === kind && reference.name === slug)
    const fix = already ? `Write \`${slug}\`, as it is referred to.` : `Write \`${slug}\`.`
    mended.set(pointer, { fix, repairs: [set, ...repeated.map(({ renamed }) => renamed(slug))] })
  }
  return problems
    .filter(({ rule, pointer }) => !rule.endsWith('/invalid-value') || !echoes.has(pointer))
    .map(problem => ({ ...problem, ...mended.get(problem.pointer) }))
}

/** A name in small letters, with what may not stand in it as a dash; undefined when more would have to change. */
const slugOf = (name: string, kind: Named | undefined): string | undefined => {
  if (/[^ -~]/.test(name)) return undefined
  const dash = kind === 'metrics' ? '_' : '-'
  const words = name
    .toLowerCase()
    .replace(kind === 'metrics' ? /[^a-z0-9]+/g : /[^a-z0-9_-]+/g, dash)
    .replace(/^[-_]+|[-_]+$/g, '')
  return /^[a-z]/.test(words) ? words : undefined
}
