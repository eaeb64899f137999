import { expect, test } from 'vitest'
import { parse } from '../../src/source/parse.js'
import { meansOtherwise } from '../../src/source/yaml-1-1.js'

const findings = (text: string) => {
  const { document } = parse(text, 'a.yaml')
  if (!document) throw new Error('the text is no document')
  return meansOtherwise(document)
}

test.each([
  ['yes', 'yes is a text here, and true for readers of YAML 1.1'],
  ['Off', 'Off is a text here, and false for readers of YAML 1.1'],
  ['2024-02-29', '2024-02-29 is a text here, and a date for readers of YAML 1.1'],
  ['0755', '0755 is the number 755 here, and the number 493 for readers of YAML 1.1'],
  ['0o17', '0o17 is the number 15 here, and a text for readers of YAML 1.1'],
  ['1_000', '1_000 is a text here, and a number for readers of YAML 1.1'],
  ['22:22', '22:22 is a text here, and the number 1342 for readers of YAML 1.1'],
])('%s', (value, message) => {
  expect(findings(`a: ${value}`).map(finding => finding.message)).toEqual([message])
})

test('a key counts as well', () => {
  expect(findings('on: push').map(({ line, column }) => [line, column])).toEqual([[1, 1]])
})

test.each(['"yes"', 'true', 'y', '0', '10', '0.5', 'v1_0', '1.0.0', 'yes please', '08', '12:99', 'null'])(
  'nothing is found in %s',
  value => {
    expect(findings(`a: ${value}`)).toEqual([])
  },
)

test('what an alias repeats is found once', () => {
  expect(findings('a: &x [no]\nb: *x')).toHaveLength(1)
})
