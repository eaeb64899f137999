import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatJunit } from '../../src/diagnostics/format-junit.js'
import { visible } from '../../src/diagnostics/visible.js'
import { anyReport, finding, hostileReport, reportWith } from '../helpers/reports.js'
import { all, attributesOf, xmlRoot } from '../helpers/xml.js'

const casesOf = (root: Element) =>
  all(root, 'testcase').map(found => [
    found.getAttribute('classname'),
    found.getAttribute('name'),
    found.children[0]?.tagName ?? 'passes',
  ])

test('has a suite for each file and a case for each rule that found something; only errors fail', () => {
  const root = xmlRoot(formatJunit(hostileReport()))
  expect(casesOf(root)).toEqual([
    ['loops/a.yaml', 'loopkit/unknown-maker', 'failure'],
    ['loops/a.yaml', 'loopkit/no-bound', 'system-out'],
    ['loops/a.yaml', 'loopkit/no-description', 'system-out'],
    ['dir with space/a,b:c%20 [1]#?&"<é>|.yaml', 'odd/rule', 'failure'],
    ['loop.yaml', 'yaml/tab', 'system-out'],
    ['loop.yaml', 'loopkit/unknown-maker', 'failure'],
    ['loop.yaml', 'odd/rule', 'failure'],
    ['loops/clean.yaml', 'valid', 'passes'],
  ])
  expect(attributesOf(root)).toEqual({ name: 'loop validate', tests: '8', failures: '4', errors: '0' })
})

test('puts all findings of a rule into one failure', () => {
  const report = reportWith([finding({ fix: 'Mend it.' }), finding({ line: 9, endLine: 9, message: 'it too is bad' })])
  const [failure] = all(xmlRoot(formatJunit(report)), 'failure')
  expect(failure?.getAttribute('message')).toBe('it is bad (and 1 more)')
  expect(failure?.textContent).toBe(
    'loops/a.yaml:4:18 error: it is bad\nFix: Mend it.\nloops/a.yaml:9:18 error: it too is bad',
  )
  expect(failure?.parentElement?.getAttribute('line')).toBe('4')
})

test('counts are right and every text is read back, whatever was found', () => {
  fc.assert(
    fc.property(anyReport, report => {
      const root = xmlRoot(formatJunit(report))
      const total = (name: string) =>
        all(root, 'testsuite').reduce((sum, suite) => sum + Number(suite.getAttribute(name)), 0)
      expect(all(root, 'testcase')).toHaveLength(Number(root.getAttribute('tests')))
      expect(all(root, 'failure')).toHaveLength(Number(root.getAttribute('failures')))
      expect([total('tests'), total('failures')]).toEqual([all(root, 'testcase').length, all(root, 'failure').length])
      const texts = [...all(root, 'failure'), ...all(root, 'system-out')].map(({ textContent }) => textContent)
      for (const { message } of report.files.flatMap(({ diagnostics }) => diagnostics))
        expect(texts.some(text => text?.includes(visible(message)))).toBe(true)
      const clean = report.files.filter(({ diagnostics }) => diagnostics.length === 0).map(({ path }) => visible(path))
      expect(casesOf(root).filter(([, name, result]) => name === 'valid' && result === 'passes')).toHaveLength(
        clean.length,
      )
    }),
  )
})
