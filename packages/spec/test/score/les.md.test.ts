import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileLoop } from '../../src/dialects/loopkit/compile.js'
import { lesBand } from '../../src/score/les/band.js'
import { lesCategories, lesWeights } from '../../src/score/les/categories.js'
import { guardedSafetyCriteria } from '../../src/score/les/design/safety.js'
import { lesDesign1, scoreLesDesign } from '../../src/score/les/design.js'
import { defaultRates } from '../../src/score/les/observed/cost.js'
import { baselines, speedBaselines } from '../../src/score/les/observed/domains.js'
import type { LesRunRecord } from '../../src/score/les/observed/record.js'
import { interventionWeights, severityWeights } from '../../src/score/les/observed/weights.js'
import { scoreLesObserved } from '../../src/score/les/observed.js'
import { roundHalfEven } from '../../src/score/les/round.js'
import type { LesScore } from '../../src/score/les/score.js'
import { readText } from '../helpers/workspace.js'
import { scored } from './lss/loops.js'

const page = readFileSync(new URL('../../../../specs/les.md', import.meta.url), 'utf8')

/** The part of the page from a heading to the next one of its level. */
const below = (heading: string): string => {
  const level = /^#+/.exec(heading)?.[0] ?? ''
  const rest = page.slice(page.indexOf(`\n${heading}\n`) + heading.length + 2)
  const end = rest.search(new RegExp(`^#{1,${level.length}} `, 'm'))
  return end < 0 ? rest : rest.slice(0, end)
}

/** Cells of every table row in a text. */
const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter(line => line.startsWith('| '))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim().replace(/[`*]/g, '')),
    )

const fences = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, inner = '']) => inner)

const isCategory = ([id = '']: string[]): boolean => id in lesWeights

const lssPart = below('### Loops in the lss dialect')

const [designExample = '', observedExample = ''] = ['## Profile `les-design-1`', '## Profile `les-observed-1.0`'].map(
  heading => below(heading).slice(below(heading).indexOf('### Worked example')),
)

/** The rows of a worked example are those of a score: category, weight, value; the total last. */
const expectRows = (text: string, score: LesScore): void => {
  const written = rows(text).filter(isCategory)
  const computed = lesCategories.flatMap(id => {
    const category = score.categories[id]
    return category ? [[id, roundHalfEven(category.weight, 4), roundHalfEven(category.value, 4)]] : []
  })
  expect(written.map(([id, weight, value]) => [id, Number(weight), Number(value)])).toEqual(computed)
  const total = rows(text).find(([id]) => id === 'Score') ?? []
  expect(Number(total[2])).toBe(score.value)
  expect(total[3]).toMatch(new RegExp(`^${score.display}, ${score.band}\\b`))
}

test('LES-17: the weights in specs/les.md are those that count', () => {
  const written = rows(below('## Categories, weights and bands')).filter(isCategory)
  expect(written.map(([id, weight]) => [id, Number(weight)])).toEqual(Object.entries(lesWeights))
})

test('LES-3: the bands in specs/les.md are the bands given', () => {
  const written = rows(below('## Categories, weights and bands')).flatMap(([band = '', from]) =>
    /^\d+$/.test(from ?? '') ? [[band, Number(from)] as const] : [],
  )
  expect(written).toHaveLength(5)
  for (const [band, from] of written) expect(lesBand(from)).toBe(band)
  for (const [band, from] of written.slice(0, -1)) expect(lesBand(from - 0.1)).not.toBe(band)
})

test.each(lesCategories)('LES-8: the criteria of %s in specs/les.md are those of les-design-1', id => {
  const written = rows(below(`### \`${id}\``)).filter(([, points]) => /^\d+$/.test(points ?? ''))
  expect(written.map(([name, points]) => [name, Number(points)])).toEqual(
    lesDesign1[id].map(criterion => [criterion.id, criterion.possible]),
  )
  for (const [, , earnedBy, example] of written) expect([earnedBy, example]).not.toContain('')
})

test('LES-10: the criteria of safety in documents with guards in specs/les.md are those that count', () => {
  const written = rows(lssPart).filter(([, points]) => /^\d+$/.test(points ?? ''))
  expect(written.map(([name, points]) => [name, Number(points)])).toEqual(
    guardedSafetyCriteria.map(criterion => [criterion.id, criterion.possible]),
  )
  expect(guardedSafetyCriteria.reduce((sum, { possible }) => sum + possible, 0)).toBe(100)
})

test('every criterion that specs/les.md explains for lss documents exists', () => {
  const ids = new Set(lesCategories.flatMap(id => lesDesign1[id].map(criterion => criterion.id)))
  const [, , ...explained] = rows(lssPart.slice(0, lssPart.indexOf('can declare guards'))).map(([id = '']) => id)
  expect(explained.length).toBeGreaterThan(8)
  expect(explained.filter(id => !ids.has(id))).toEqual([])
})

test('the example in LSS comes out, and what earns nothing there earns nothing', async () => {
  const [project = ''] = fences(designExample, 'yaml')
  const [loop = ''] = fences(lssPart, 'yaml')
  const only = project.replace(/ {2}critic:[\s\S]*/, '')
  const { les, errors } = await scored(loop, only)
  expect(errors).toEqual([])
  expectRows(lssPart, les)
  const bare = loop
    .replace(/ {2}- id: style[\s\S]*?(?=feedback_channels)/, '')
    .replace(/ {2}- \{ id: (keys|tools).*\n/g, '')
  expect(bare.length).toBeLessThan(loop.length - 400)
  expect((await scored(bare, only)).les.value).toBe(les.value)
})

test('LES-2: the worked example of les-design-1 comes out', async () => {
  const [project = '', loop = ''] = fences(designExample, 'yaml')
  const { document, workspace, diagnostics } = await readText(loop, project)
  expect(diagnostics).toEqual([])
  expectRows(designExample, scoreLesDesign(compileLoop(document, workspace.project, '')))
})

test('LES-2: the worked example of les-observed-1.0 comes out', () => {
  const record = JSON.parse(fences(observedExample, 'json')[0] ?? '') as LesRunRecord
  const score = scoreLesObserved(record)
  expectRows(observedExample, score)
  expect(observedExample).toContain(score.coverage.label)
})

test('the sums in the text of the worked examples are right', () => {
  const sums = [...page.matchAll(/^([\d.]+(?: \+ [\d.]+)+) = ([\d.]+)\.$/gm)]
  expect(sums).toHaveLength(3)
  for (const [, terms = '', sum] of sums)
    expect(
      roundHalfEven(
        terms.split(' + ').reduce((total, term) => total + Number(term), 0),
        4,
      ),
    ).toBe(Number(sum))
})

test('LES-13: the numbers of the formulas in specs/les.md are those that count', () => {
  const formulas = below('## Profile `les-observed-1.0`')
  const named = (name: string): string =>
    rows(formulas)
      .find(([id]) => id === name)
      ?.at(-1) ?? ''
  for (const [id, { floor, ceiling }] of Object.entries(baselines)) expect(named(id)).toBe(`${floor}, ${ceiling}`)
  for (const [id, { floor, ceiling }] of Object.entries(speedBaselines)) {
    const [, low, high] = rows(formulas).find(([name]) => name === id) ?? []
    expect([Number(low), Number(high)]).toEqual([floor, ceiling])
  }
  for (const weights of [severityWeights, interventionWeights])
    expect(formulas).toContain(
      Object.entries(weights)
        .map(([name, weight]) => `${name} ${weight}`)
        .join(', '),
    )
  const [tokens, second, person] =
    named('resources')
      .match(/[\d.]+(?= dollars| for)/g)
      ?.map(Number) ?? []
  expect({ usdPerThousandTokens: tokens, usdPerCpuSecond: second, usdPerHumanMinute: person }).toEqual(defaultRates)
})

test('the example of the trap is one', () => {
  expect(below('### The trap in effectiveness')).toContain('0.7 of 1 after 2 of 6')
  const goal = { start: 0, target: 1 }
  const iterations = [{ goal: 0.5 }, { goal: 0.7 }]
  const run = { simulated: false, goal, iterations, iterationBudget: 6, terminationReason: 'human_stop' } as const
  const { categories, diagnostics } = scoreLesObserved(run)
  expect(categories.effectiveness?.value).toBe(1)
  expect(below('### The trap in effectiveness')).toContain(diagnostics.notes[0]?.id)
})
