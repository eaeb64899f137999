import { describe, expect, test } from 'vitest'
import { lssLoop } from '../support/lss.js'
import { absent, type FieldCase, type Json } from './field-case.js'
import { runScene } from './run-scene.js'
import { fieldAt } from './schema-fields.js'

/** The document of a case before its field is changed. */
export const documentOf = ({ loop, at, from }: FieldCase): Json => {
  const document = structuredClone(lssLoop(loop))
  return from === undefined ? document : changed(document, { [at]: from })
}

/** A document with other values at some places. */
const changed = (document: Json, values: Readonly<Record<string, unknown>>): Json => {
  const copy = structuredClone(document)
  for (const [place, value] of Object.entries(values)) {
    const keys = place.split('.')
    const last = keys.pop() ?? ''
    let holder: Json = copy
    for (const key of keys) {
      holder[key] ??= {}
      holder = holder[key] as Json
    }
    if (value === absent) delete holder[last]
    else holder[last] = value
  }
  return copy
}

/** The field that a case is about. */
export const fieldOf = (field: FieldCase): string => fieldAt(documentOf(field), field.at)

/** Runs both documents of each case, for real, and compares what is seen of them. */
export const runCases = (block: string, cases: readonly FieldCase[]): void => {
  describe(block, () => {
    for (const field of cases) {
      const { at, to, also = {}, sees, was, is } = field
      test(`${fieldOf(field)} (${at})`, async () => {
        expect(was, 'a case in which nothing differs shows nothing').not.toEqual(is)
        const before = documentOf(field)
        const after = changed(before, { [at]: to, ...also })
        expect(after).not.toEqual(before)
        expect(await sees(await runScene(before, field)), 'before').toEqual(was)
        expect(await sees(await runScene(after, field)), 'after').toEqual(is)
      })
    }
  })
}
