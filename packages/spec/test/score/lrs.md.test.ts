import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loopkit01 } from '../../src/score/loopkit-0.1.js'
import { lrs1 } from '../../src/score/lrs-1.js'
import { gradeOf, type LrsProfile, scoreLrs } from '../../src/score/score-lrs.js'
import { readText } from '../helpers/workspace.js'
import { scored } from './lss/loops.js'

const page = readFileSync(new URL('../../../../specs/lrs.md', import.meta.url), 'utf8')

/** Cells of every table row between a heading and the next one of its level. */
const rowsBelow = (heading: string): string[][] => {
  const level = /^#+/.exec(heading)?.[0] ?? ''
  const rest = page.slice(page.indexOf(`\n${heading}\n`) + heading.length + 2)
  const end = rest.search(new RegExp(`^#{1,${level.length}} `, 'm'))
  return (end < 0 ? rest : rest.slice(0, end))
    .split('\n')
    .filter(line => line.startsWith('| '))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim().replace(/[`*]/g, '')),
    )
}

const isDimension = (cell: string): boolean => /^[a-z_]+$/.test(cell)

test('LRS-1: the weights in specs/lrs.md are those of both profiles', () => {
  const written = rowsBelow('## Dimensions, weights and grades').flatMap(([id = '', weight]) =>
    isDimension(id) ? [[id, Number(weight) * 100]] : [],
  )
  expect(written).toHaveLength(7)
  for (const profile of [lrs1, loopkit01]) expect(profile.map(({ id, weight }) => [id, weight])).toEqual(written)
})

test.each(lrs1)('LRS-3: the criteria of $id in specs/lrs.md are those of lrs-1', ({ id, criteria }) => {
  const written = rowsBelow(`### \`${id}\``).flatMap(([name, points]) =>
    Number.isNaN(Number(points)) ? [] : [[name, Number(points)]],
  )
  expect(criteria.map(criterion => [criterion.id, criterion.possible])).toEqual(written)
  expect(criteria.reduce((sum, { possible }) => sum + possible, 0)).toBe(100)
})

test.each<[LrsProfile, number]>([
  ['loopkit-0.1', 2],
  ['lrs-1', 3],
])('LRS-1: the worked example in specs/lrs.md comes out for %s', async (profile, column) => {
  const yaml = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const { document, workspace } = await readText(yaml)
  const score = scoreLrs(document, workspace, profile)
  const rows = rowsBelow('## Worked example')
  const written = rows.filter(([id = '']) => isDimension(id)).map(row => [row[0], Number(row[1]), Number(row[column])])
  expect(score?.categories.map(({ id, weight, value }) => [id, weight, value])).toEqual(written)
  expect(`${score?.value} (${score?.grade})`).toBe(rows.at(-1)?.[column])
})

test('the example in LSS comes out, and the evaluator that is the maker earns nothing', async () => {
  const part = page.slice(page.indexOf('## An example in LSS'))
  const project = /`(agents: .*)`:/.exec(part)?.[1] ?? ''
  const yaml = /```yaml\n([\s\S]*?)```/.exec(part)?.[1] ?? ''
  const { lrs, errors } = await scored(yaml, project)
  expect(errors).toEqual([])
  const rows = rowsBelow('## An example in LSS')
  const written = rows.filter(([id = '']) => isDimension(id)).map(row => [row[0], Number(row[1]), Number(row[2])])
  expect(lrs.categories.map(({ id, weight, value }) => [id, weight, value])).toEqual(written)
  expect(rows.at(-1)?.[2]).toBe(`${lrs.display} (${lrs.grade})`)
  const bare = yaml.replace(/ {2}- id: style[\s\S]*?(?=feedback_channels)/, '')
  expect(bare.length).toBeLessThan(yaml.length - 200)
  expect((await scored(bare, project)).lrs.value).toBe(lrs.value)
})

test.each(lrs1)('specs/lrs.md says what $id asks of lss documents', ({ id }) => {
  for (const [criterion, , , inLss] of rowsBelow(`### \`${id}\``)) expect(inLss, criterion).not.toBe('')
})

test('the sums in the text of the worked example are right', () => {
  for (const [, terms = '', sum] of page.matchAll(/: ([\d.]+(?:\s\+\s[\d.]+)+) =\s+([\d.]+), which rounds/g)) {
    expect(terms.split('+').reduce((total, term) => total + Number(term), 0)).toBe(Number(sum))
  }
  expect(page.match(/which rounds/g)).toHaveLength(2)
})

test('LRS-2: the grades in specs/lrs.md are the grades given', () => {
  const written = rowsBelow('## Dimensions, weights and grades').filter(([grade = '']) => /^[A-F]$/.test(grade))
  expect(written).toHaveLength(5)
  for (const [grade, from] of written) expect(gradeOf(Number(from))).toBe(grade)
  for (const [grade, from] of written.slice(0, -1)) expect(gradeOf(Number(from) - 1)).not.toBe(grade)
})
