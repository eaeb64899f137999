import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formats } from '../../src/diagnostics/formats.js'
import { expectGolden } from '../helpers/golden.js'
import { anyReport, emptyReport, hostileReport, reportWith } from '../helpers/reports.js'

const endings = {
  json: 'json',
  ndjson: 'ndjson',
  github: 'txt',
  sarif: 'sarif',
  junit: 'xml',
  checkstyle: 'xml',
  markdown: 'md',
} as const
const names = Object.keys(formats) as (keyof typeof formats)[]

test('every format has a golden file', () => {
  expect(names).toEqual(Object.keys(endings))
})

test.each(names)('%s shows findings of every kind as in its golden file', name => {
  const options = { version: '1.2.3', docsUrl: 'https://example.org/loop/' }
  expectGolden(formats[name](hostileReport(), options), `${name}/hostile.golden.${endings[name]}`)
})

test.each(names)('%s shows a report without files as in its golden file', name => {
  expectGolden(formats[name](emptyReport), `${name}/empty.golden.${endings[name]}`)
})

test.each(names)('%s shows a clean file as in its golden file', name => {
  expectGolden(formats[name](reportWith([], ['loops/a.yaml'])), `${name}/clean.golden.${endings[name]}`)
})

test.each(names)('%s ends with one line feed, and is the same every time, whatever is found', name => {
  fc.assert(
    fc.property(anyReport, report => {
      const text = formats[name](report)
      expect(text).toMatch(/[^\n]\n$/)
      expect(formats[name](structuredClone(report))).toBe(text)
    }),
  )
})

test.each(names.filter(name => !name.includes('json') && name !== 'sarif'))(
  '%s holds nothing that a terminal would act on, whatever is found',
  name => {
    fc.assert(
      fc.property(anyReport, report => {
        expect(formats[name](report)).not.toMatch(/[^\P{Cc}\n\t]|[\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u)
      }),
    )
  },
)
