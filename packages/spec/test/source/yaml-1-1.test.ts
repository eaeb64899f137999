import { expect, test } from 'vitest'
import { repairOf } from '../../src/fix/repairs.js'
import { parse } from '../../src/source/parse.js'
import { writeYaml } from '../../src/source/write/write-yaml.js'
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
  ['1_000', '1_000 is a text here, and the number 1000 for readers of YAML 1.1'],
  ['1_000.5', '1_000.5 is a text here, and the number 1000.5 for readers of YAML 1.1'],
  ['0b101', '0b101 is a text here, and the number 5 for readers of YAML 1.1'],
  ['-0x1F', '-0x1F is a text here, and the number -31 for readers of YAML 1.1'],
  ['1:30.5', '1:30.5 is a text here, and the number 90.5 for readers of YAML 1.1'],
  ['08', '08 is the number 8 here, and a text for readers of YAML 1.1'],
  ['089', '089 is the number 89 here, and a text for readers of YAML 1.1'],
  ['1e3', '1e3 is the number 1000 here, and a text for readers of YAML 1.1'],
  ['1.0e3', '1.0e3 is the number 1000 here, and a text for readers of YAML 1.1'],
  ['.1e5', '.1e5 is the number 10000 here, and a text for readers of YAML 1.1'],
  ['-.5', '-.5 is the number -0.5 here, and a text for readers of YAML 1.1'],
  ['2020-1-1 10:00:00', '2020-1-1 10:00:00 is a text here, and a date for readers of YAML 1.1'],
  ['=', '= is a text here, and nothing that can be read for readers of YAML 1.1'],
  ['22:22', '22:22 is a text here, and the number 1342 for readers of YAML 1.1'],
])('%s', (value, message) => {
  expect(findings(`a: ${value}`).map(finding => finding.message)).toEqual([message])
})

test('a key counts as well', () => {
  expect(findings('on: push').map(({ line, column }) => [line, column])).toEqual([[1, 1]])
})

const same = ['"yes"', 'true', 'y', 'v1_0', '1.0.0', 'yes please', '12:99', '08:30', 'null', '.inf', '.nan', '0x1F']
const sameNumbers = ['0', '00', '07', '-0', '10', '0.5', '.5', '1.', '+12', '1.0e+3']
const noDates = ['2020-1-1', '2020-01-01 we begin', '2020-01-01T10']

test.each([...same, ...sameNumbers, ...noDates])('nothing is found in %s', value => {
  expect(findings(`a: ${value}`)).toEqual([])
})

test.each([
  ['1e3', '1000'],
  ['-.5', '-0.5'],
  ['0o17', '15'],
  ['1_000', "'1_000'"],
])('%s is written as %s, which all read alike', (value, written) => {
  const text = `a: ${value}\n`
  expect(writeYaml(text, findings(text).flatMap(repairOf))).toMatchObject({ text: `a: ${written}\n` })
})

test.each(['08', '0755', '1e-7'])('%s stays as it is: what is meant, only its author knows', value => {
  expect(findings(`a: ${value}`).flatMap(repairOf)).toEqual([])
})

test.each(['on', '1_000', '0o17', '1e3', '08'])('the key %s keeps its name, in quotes', key => {
  const text = `${key}: 1\n`
  expect(writeYaml(text, findings(text).flatMap(repairOf))).toMatchObject({ text: `'${key}': 1\n` })
})

test('what an alias repeats is found once', () => {
  expect(findings('a: &x [no]\nb: *x')).toHaveLength(1)
})
