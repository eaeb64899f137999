import fc from 'fast-check'
import { expect, test } from 'vitest'
import { below, nodeAt } from '../../../src/source/document.js'
import { parse } from '../../../src/source/parse.js'
import { plainValue } from '../../../src/source/value.js'
import { applyEdits, type Edit } from '../../../src/source/write/edit.js'
import { writeYaml } from '../../../src/source/write/write-yaml.js'
import { runs } from '../../helpers/runs.js'
import { type Json, sample, value } from './arbitrary-yaml.js'

const meaningOf = (text: string): unknown => {
  const { document } = parse(text, '')
  if (!document) throw new Error(`it is not YAML any more:\n${text}`)
  return plainValue(document.root)
}

/** Every place of a value, with what is there. */
const placesIn = (inner: Json, at = ''): { at: string; inner: Json }[] => [
  { at, inner },
  ...(typeof inner === 'object' && inner !== null
    ? Object.entries(inner).flatMap(([key, item]) =>
        placesIn(item, below(at, Array.isArray(inner) ? Number(key) : key)),
      )
    : []),
]

const isMapping = (inner: Json): inner is { [key: string]: Json } =>
  typeof inner === 'object' && inner !== null && !Array.isArray(inner)

/** A change that fits a place; the keys it brings are new. */
const editAt = ({ at, inner }: { at: string; inner: Json }, isInList: boolean): fc.Arbitrary<Edit> => {
  const all: fc.Arbitrary<Edit>[] = []
  const keys = isMapping(inner) ? Object.keys(inner) : []
  const key = fc.constantFrom('new', 'off', 'y: 1')
  if (isMapping(inner)) {
    all.push(fc.record({ op: fc.constant('insert'), at: fc.constant(at), key, value }))
    if (keys.length > 0) {
      all.push(
        fc.record({ op: fc.constant('insert'), at: fc.constant(at), key, value, after: fc.constantFrom(...keys) }),
      )
      all.push(
        fc.record({ op: fc.constant('insert'), at: fc.constant(at), key, value, before: fc.constantFrom(...keys) }),
      )
    }
  }
  if (Array.isArray(inner)) all.push(fc.record({ op: fc.constant('append'), at: fc.constant(at), value }))
  if (at !== '') {
    all.push(fc.record({ op: fc.constant('set'), at: fc.constant(at), value }))
    all.push(fc.record({ op: fc.constant('remove'), at: fc.constant(at), keepComments: fc.boolean() }))
    if (!isInList)
      all.push(fc.record({ op: fc.constant('rename'), at: fc.constant(at), key: fc.constantFrom('renamed', 'No') }))
  }
  return fc.oneof(...all)
}

const listEntry = /\/\d+$/

/** A document and some changes of it, of which none is inside of another one. */
const change = sample.chain(document => {
  const places = placesIn(document.value as Json)
  return fc
    .shuffledSubarray(places, { minLength: 1, maxLength: Math.min(3, places.length) })
    .map(chosen => chosen.filter(({ at }) => !chosen.some(other => other.at !== at && at.startsWith(`${other.at}/`))))
    .chain(chosen =>
      fc.tuple(
        ...chosen.map(place => editAt(place, listEntry.test(place.at) && isListAt(document.value as Json, place.at))),
      ),
    )
    .map(edits => ({
      ...document,
      // Two changes of one mapping bring two keys.
      edits: edits.map((edit, index): Edit => ('key' in edit && index > 0 ? { ...edit, key: edit.key + index } : edit)),
    }))
})

const isListAt = (root: Json, at: string): boolean =>
  placesIn(root).some(({ at: place, inner }) => place === at.slice(0, at.lastIndexOf('/')) && Array.isArray(inner))

test('the samples mean what they are made from', () => {
  fc.assert(
    fc.property(sample, ({ value, text }) => {
      expect(meaningOf(text)).toEqual(value)
    }),
    { numRuns: runs(150, 500) },
  )
})

test('what is written means exactly what was meant, in the same order, and no change is refused', () => {
  fc.assert(
    fc.property(change, ({ text, edits }) => {
      const before = meaningOf(text)
      fc.pre(Object.keys(applyEdits(before, edits) as object).length > 0)
      const written = writeYaml(text, edits)
      // A comment would have to move to where something else goes at the same time.
      if ('refused' in written) fc.pre(edits.length === 1 || written.refused !== 'two changes are about the same place')
      if ('refused' in written) throw new Error(`${written.refused}: ${JSON.stringify(edits)}\n${text}`)
      expect(JSON.stringify(meaningOf(written.text))).toBe(JSON.stringify(applyEdits(before, edits)))
    }),
    { numRuns: runs(300, 1500) },
  )
})

test('lines that no change is about stay to the byte, and comments stay where nothing is removed', () => {
  fc.assert(
    fc.property(change, ({ text, edits, comments }) => {
      const before = meaningOf(text)
      fc.pre(Object.keys(applyEdits(before, edits) as object).length > 0)
      const written = writeYaml(text, edits)
      if ('refused' in written) return
      const drops = edits.some(edit => edit.op === 'remove' && !edit.keepComments)
      const lost = comments.filter(comment => !new RegExp(`${comment}(?!\\d)`).test(written.text))
      if (!drops) expect(lost).toEqual([])
      const removes = edits.some(({ op }) => op === 'remove')
      // What loses its last entry gets brackets on the line of its own key or dash.
      if (removes && /(?:\[\]|\{\})/.test(written.text)) return
      const touched = touchedLines(text, edits)
      expect(written.text.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'))
      const after = linesOf(written.text)
      let at = 0
      for (const [index, line] of linesOf(text).entries()) {
        if (touched.has(index) || (removes && line === '')) continue
        // What follows an entry on the line of a dash moves up to that dash.
        const isLine = (other: string) => other === line || (removes && other.endsWith(line.trimStart()))
        at = after.findIndex((other, place) => place >= at && isLine(other)) + 1
        expect(at, `line ${index + 1} is gone: ${JSON.stringify(line)}\n${written.text}`).toBeGreaterThan(0)
      }
    }),
    { numRuns: runs(300, 1500) },
  )
})

/** Lines without their ends: the last one has none, and gets one when something follows. */
const linesOf = (text: string): string[] => text.replace('\ufeff', '').split(/\r?\n/)

/** The lines of the values and the keys that some changes are about. */
const touchedLines = (text: string, edits: readonly Edit[]): Set<number> => {
  const { document } = parse(text, '')
  const touched = new Set<number>()
  for (const { op, at, ...edit } of document ? edits : []) {
    const beside = op === 'insert' && 'before' in edit ? below(at, edit.before ?? '') : at
    const key = nodeAt(document!.root, beside, true)
    const value = nodeAt(document!.root, beside)
    const start = Math.min(key?.start ?? 0, value?.start ?? 0)
    const lineOf = (offset: number) => text.slice(0, offset).split('\n').length - 1
    // What loses its last entry gets brackets on the line of its key.
    const around = op === 'remove' ? nodeAt(document!.root, at.slice(0, at.lastIndexOf('/')), true) : undefined
    if (around) touched.add(lineOf(around.start))
    // The value of an entry may begin on a line behind that of its dash, which stands behind the entry before.
    const list = nodeAt(document!.root, at.slice(0, at.lastIndexOf('/')))
    const before = list?.kind === 'sequence' ? list.items[Number(at.split('/').at(-1)) - 1] : undefined
    const first = before
      ? Math.min(lineOf(start), lineOf(before.end) + 1)
      : lineOf(list?.kind === 'sequence' ? list.start : start)
    for (let line = first; line <= lineOf(value?.end ?? start); line++) touched.add(line)
  }
  touched.add(text.split('\n').length - 1)
  return touched
}
