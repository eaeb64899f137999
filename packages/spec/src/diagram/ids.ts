import { uniqueIds } from './unique.js'

/** The ids of the parts of one plan: of the one there is, as `done`, or of one of many, as `t`ask `fix`; the same each time. */
export type Ids = (kind: string, of?: string) => string

/** A function that gives ids for the parts of a plan; those of one with a prefix begin with it. No two plans share an id. */
export const idsFor = (view: 'flow' | 'state'): ((prefix: string) => Ids) => {
  const unique = uniqueIds(view)
  return prefix => {
    const known = new Map<string, string>()
    return (kind, of) => {
      const key = JSON.stringify([kind, of])
      const id = known.get(key) ?? unique(`${prefix}${kind}${of === undefined ? '' : `_${of}`}`)
      known.set(key, id)
      return id
    }
  }
}
