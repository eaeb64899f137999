import { expect, test } from 'vitest'
import { scoreLesDesign, scoreLrs } from '../../src/index.js'
import { analyseLss, minimal } from '../helpers/lss.js'
import { planOf, rubric, told } from './plans.js'

const settings: Record<string, object> = {
  output_bounds: { config: { max_lines: 900 } },
  rate_limit: { scope: 'pre_worker', config: { per_hour: 60 } },
}

const constraint = (type: string, id = type) => ({
  ...{ id, type, scope: 'pre_output', action: 'halt', severity: 'S1' },
  ...settings[type],
})

/** A loop of a level that has everything such a loop needs, but for what is changed. */
const ofLevel = (taxonomy_level: number, rest: object = {}) => ({
  ...minimal(),
  metadata: { taxonomy_level },
  safety_constraints: ['output_bounds', 'human_gate', 'secret_scan', 'pii_detect', 'rate_limit'].map(type =>
    constraint(type),
  ),
  optimization_strategy: { type: 'manual', rollback: { on_safety_failure: true } },
  ...rest,
})

const few = async (level: number, rest: object): Promise<string | undefined> => {
  const { diagnostics } = await analyseLss(ofLevel(level, rest))
  return diagnostics.find(({ rule }) => rule === 'lss/few-safety-constraints')?.message
}

const levels = [1, 2, 3, 4, 5, 6]

test('TAX-1: the level is that of metadata, else that at the top, and two that differ are told of', async () => {
  const { metadata: _, ...rest } = ofLevel(4, { safety_constraints: [] })
  const level = async (loop: object) => {
    const { diagnostics } = await analyseLss(loop)
    const needs = diagnostics.find(({ rule }) => rule === 'lss/few-safety-constraints')?.message
    return [needs?.slice(0, 17), diagnostics.some(({ rule }) => rule === 'lss/bad-taxonomy-level')]
  }
  expect(await level({ ...rest, metadata: { taxonomy_level: 2 } })).toEqual(['a loop of level 2', false])
  expect(await level({ ...rest, taxonomy_level: 3 })).toEqual(['a loop of level 3', false])
  expect(await level({ ...rest, metadata: { taxonomy_level: 2 }, taxonomy_level: 3 })).toEqual([
    'a loop of level 2',
    true,
  ])
})

test('TAX-2: a level is a whole number from 1 to 6, and nothing else is one', async () => {
  for (const level of levels) expect(told(await analyseLss(ofLevel(level)))).toEqual([])
  for (const level of [0, 7, 1.5, 'L2', null])
    expect(told(await analyseLss({ ...minimal(), metadata: { taxonomy_level: level } }))).toEqual([
      'warning lss/bad-taxonomy-level',
    ])
})

test('TAX-3: a level earns nothing', async () => {
  const scores = async (loop: object) => {
    const file = await analyseLss(loop)
    if (!file.lss) throw new Error('it is not read as lss')
    const design = scoreLesDesign(await planOf(loop)).value
    return [design, scoreLrs(file.lss, { project: undefined })?.value, file.lss.conformance.level]
  }
  const { metadata: _, ...none } = ofLevel(1)
  const without = await scores(none)
  for (const level of levels) expect(await scores(ofLevel(level))).toEqual(without)
})

test('TAX-4: there are as many constraints as the level says, five at most', async () => {
  for (const level of levels) {
    const least = Math.min(level, 5)
    const kept = ofLevel(level).safety_constraints.slice(0, least)
    expect(await few(level, { safety_constraints: kept })).toBeUndefined()
    expect(await few(level, { safety_constraints: kept.slice(0, -1) })).toContain(
      `${least} constraint${least === 1 ? '' : 's'} instead of`,
    )
  }
  expect(told(await analyseLss(minimal()))).toEqual([])
})

const without = (type: string) => ({
  safety_constraints: [
    ...ofLevel(1).safety_constraints.filter(constraint => constraint.type !== type),
    constraint('injection_detect'),
  ],
})

/** What is said when a loop lacks something: nothing below a level, and the words from there on. */
const needed = async (from: number, rest: object, words: string): Promise<void> => {
  for (const level of levels) {
    const said = await few(level, rest)
    if (level < from) expect(said).toBeUndefined()
    else expect(said).toContain(words)
  }
}

test('TAX-5: from level 2 on what it puts out is bounded', async () => {
  await needed(2, without('output_bounds'), '`output_bounds`')
})

test('TAX-6: from level 4 on there is a way back', async () => {
  await needed(4, { optimization_strategy: { type: 'manual' } }, 'rollback')
})

test('TAX-7: from level 5 on a person is asked', async () => {
  await needed(5, without('human_gate'), '`human_gate`')
})

test('TAX-8: from level 3 on it is an error when the maker alone judges', async () => {
  const evaluators = [rubric('tests', { model: minimal().workers[0]?.['model'] })]
  for (const level of levels)
    expect(told(await analyseLss(ofLevel(level, { evaluators })))).toEqual([
      `${level < 3 ? 'warning' : 'error'} lss/self-graded`,
    ])
})
