import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyse, failureKinds, scoreLesDesign } from '../../src/index.js'
import { analyseLss, minimal, worker } from '../helpers/lss.js'
import { planOf, rubric, told } from './plans.js'

const page = readFileSync(new URL('../../../../specs/failure-codes.md', import.meta.url), 'utf8')

const codes = [...page.matchAll(/^\| (F\d+) \| `([a-z_]+)` \|/gm)].map(([, code = '', slug = '']) => [code, slug])

test('FC-1: there are twelve codes, each with a slug of its own', () => {
  expect(codes.map(([code]) => code)).toEqual(Array.from({ length: 12 }, (_, index) => `F${index + 1}`))
  expect(new Set(codes.map(([, slug]) => slug)).size).toBe(12)
})

test('FC-1: what programs know of each code is what the table says', () => {
  const rows = [...page.matchAll(/^\| (F\d+) \| `([a-z_]+)` \|.*\| (\w+)\*? \| (.*) \|$/gm)]
  expect(rows.map(([, code, slug, severity, remedy]) => ({ code, slug, severity, remedy }))).toEqual(failureKinds)
})

test('FC-2: feedback can ask for each of them by its slug', async () => {
  expect(codes).not.toEqual([])
  for (const [, slug] of codes) {
    const when = `'fail.${slug}' in failure_codes`
    const feedback_channels = [{ ...minimal().feedback_channels[0], when }]
    expect(told(await analyseLss({ ...minimal(), feedback_channels })), slug).toEqual([])
  }
})

test('FC-3: where no check judges, nothing ends the loop by itself', async () => {
  const endsItself = async (loop: object) => {
    const { criteria = [] } = scoreLesDesign(await planOf(loop)).categories.autonomy ?? {}
    return criteria.find(({ id }) => id === 'ends-itself')?.earned
  }
  expect(await endsItself(minimal())).toBe(40)
  const itself = { evaluators: [rubric('tests', { model: minimal().workers[0]?.['model'] })] }
  expect(await endsItself({ ...minimal(), ...itself })).toBe(0)
})

const loopkit = async (rest: string) => {
  const project = 'agents: { default: { command: [a] } }\nchecks: { tests: { command: [npm, test] } }\n'
  const text = `name: fix\ndescription: All pass.\ntrigger: { type: manual }\npipeline: [{ label: Fix, prompt: Fix. }]\n${rest}`
  const { files } = await analyse({
    project: { path: 'loop.yaml', text: project },
    loops: [{ path: 'loops/a.yaml', text }],
  })
  return files.flatMap(told)
}

test('FC-4: a maker that judges itself is found', async () => {
  const evaluators = [rubric('tests', { model: minimal().workers[0]?.['model'] })]
  expect(told(await analyseLss({ ...minimal(), evaluators }))).toEqual(['warning lss/self-graded'])
  const limit = 'budget: { maxIterations: 3 }\n'
  expect(await loopkit(`${limit}verify: { maker: Fix, checker: Fix }\n`)).toContain('error loopkit/maker-is-checker')
  expect(await loopkit(`${limit}verify: { maker: Fix, checker: tests }\n`)).toEqual([])
})

test('FC-5: a loop that nothing bounds is found', async () => {
  const success = { success: minimal().termination_conditions['success'] }
  const cost_limits = { ...minimal().cost_limits, on_exceed: { action: 'warn' } }
  const loop = { ...minimal(), termination_conditions: success, cost_limits }
  expect(told(await analyseLss(loop))).toEqual(['warning lss/no-bound'])
  expect(await loopkit('verify: { maker: Fix, checker: tests }\n')).toEqual(['warning loopkit/no-bound'])
})

test('FC-6: workers that wait for each other are found', async () => {
  const workers = [worker('coder', { depends_on: ['other'] }), worker('other', { depends_on: ['coder'] })]
  expect(told(await analyseLss({ ...minimal(), workers }))).toContain('error lss/dependency-cycle')
})
