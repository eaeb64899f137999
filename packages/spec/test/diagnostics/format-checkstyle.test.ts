import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCheckstyle } from '../../src/diagnostics/format-checkstyle.js'
import { visible } from '../../src/diagnostics/visible.js'
import { anyReport, finding, hostileReport, reportWith } from '../helpers/reports.js'
import { all, attributesOf, xmlRoot } from '../helpers/xml.js'

test('has an element for each file once, clean ones too', () => {
  const root = xmlRoot(formatCheckstyle(hostileReport()))
  expect(root.tagName).toBe('checkstyle')
  expect(all(root, 'file').map(file => [file.getAttribute('name'), file.children.length])).toEqual([
    ['loops/a.yaml', 4],
    ['dir with space/a,b:c%20 [1]#?&"<é>|.yaml', 1],
    ['loop.yaml', 3],
    ['loops/clean.yaml', 0],
  ])
})

test('names place, severity, message, fix and rule', () => {
  const [error] = all(xmlRoot(formatCheckstyle(reportWith([finding({ severity: 'info', fix: 'Mend it.' })]))), 'error')
  expect(error && attributesOf(error)).toEqual({
    line: '4',
    column: '18',
    severity: 'info',
    message: 'it is bad\nFix: Mend it.',
    source: 'loopkit/unknown-maker',
  })
})

test('a parser reads back what was found, whatever it says', () => {
  fc.assert(
    fc.property(anyReport, report => {
      const root = xmlRoot(formatCheckstyle(report))
      const read = all(root, 'error').map(error => [
        error.parentElement?.getAttribute('name'),
        error.getAttribute('source'),
        error.getAttribute('message'),
      ])
      const expected = report.files
        .flatMap(({ diagnostics }) => diagnostics)
        .map(({ path, rule, message, fix }) => [path, rule, fix === undefined ? message : `${message}\nFix: ${fix}`])
        .map(texts => texts.map(visible))
      expect(read.map(texts => texts.join()).sort()).toEqual(expected.map(texts => texts.join()).sort())
    }),
  )
})
