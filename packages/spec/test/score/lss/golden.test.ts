import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { expectGolden } from '../../helpers/golden.js'
import { criteriaOf, project, type Scored, scored } from './loops.js'

const fixture = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** Both scores as a text: a line for each criterion, and what would earn more. */
const sheetOf = (scores: Scored): string => {
  const { lrs, les } = scores
  const lines = criteriaOf(scores).flatMap(({ id, earned, possible, reason, fix, line }) => [
    `${`${earned}`.padStart(3)} of ${`${possible}`.padStart(2)}  ${id}: ${reason}${line === undefined ? '' : ` (line ${line})`}`,
    ...(fix === undefined ? [] : [`            ${fix}`]),
  ])
  return `${[`lrs-1 ${lrs.display} (${lrs.grade})`, `les-design-1 ${les.display}, ${les.band}`, '', ...lines].join('\n')}\n`
}

test.each([
  ['a short form', 'fixtures/seed-short-lss.yaml', '{}'],
  ['a loop that nobody but its maker judges', 'rules/lss/self-graded/bad.yaml', '{}'],
  ['a loop with a judge of another kind', 'rules/lss/self-graded/good.yaml', project],
])('%s', async (name, path, shared) => {
  expectGolden(sheetOf(await scored(fixture(path), shared)), `../../score/lss/golden/${name.replaceAll(' ', '-')}.txt`)
})

test('the same files give the same scores', async () => {
  const text = fixture('rules/lss/self-graded/good.yaml')
  expect(sheetOf(await scored(text))).toBe(sheetOf(await scored(text)))
})
