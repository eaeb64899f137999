import { readFileSync } from 'node:fs'
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../../src/source/parse.js'
import { plainValue } from '../../src/source/value.js'
import { analyseLss, found as brief, minimal, worker } from '../helpers/lss.js'
import { runs } from '../helpers/runs.js'
import { byDesign } from './by-design.js'
import { median } from './median.js'
import { type Mutation, mutationsOf, namesIn } from './mutations.js'
import { findings, found } from './near.js'
import { analyseOriginal, type Original, originals } from './originals.js'

const each = runs(8, 25)
const meaningful = ['rename', 'retype', 'dangle']

const ajv = new Ajv({ strict: false })
const schemaOf = (path: string): ValidateFunction =>
  ajv.compile(JSON.parse(readFileSync(new URL(`../../../../specs/${path}.schema.json`, import.meta.url), 'utf8')))
const schemas = {
  loop: schemaOf('loopkit/loop'),
  project: schemaOf('loopkit/project'),
  lss: schemaOf('lss/lss'),
}

const sampled = (mutations: readonly Mutation[], seed: number): Mutation[] => {
  const count = Math.min(each, mutations.length)
  const some = fc.shuffledSubarray([...mutations], { minLength: count, maxLength: count })
  return fc.sample(some, { seed, numRuns: 1 })[0] ?? []
}

const mutationsIn = (original: Original): Mutation[] => {
  const { document } = parse(original.text, original.path)
  if (!document) throw new Error(`${original.name} is no document`)
  const names = namesIn(document.root)
  const shared = original.project === undefined ? undefined : parse(original.project, 'loop.yaml').document
  if (shared) namesIn(shared.root, names)
  return mutationsOf(original.text, document.root, names)
}

const isRefusedBySchema = async (original: Original, { text }: Mutation): Promise<boolean> => {
  const { document } = parse(text, original.path)
  if (!document) return true
  const { files } = await analyseOriginal(original, text)
  const file = files.find(({ path }) => path === original.path)
  const validate = file?.kind === 'project' ? schemas.project : file?.dialect === 'lss' ? schemas.lss : schemas.loop
  return !validate(plainValue(document.root))
}

const isByDesign = ({ kind, pointer }: Mutation): boolean =>
  byDesign.some(({ kinds, at }) => kinds.includes(kind) && at.test(pointer))

test('a valid document with one change is still valid, or the change is found where it is', async () => {
  const took: number[] = []
  const missed: string[] = []
  for (const [seed, original] of originals().entries()) {
    const before = await analyseOriginal(original)
    expect(
      findings(before).filter(({ severity }) => severity === 'error'),
      original.name,
    ).toEqual([])
    for (const mutation of sampled(mutationsIn(original), seed)) {
      const { kind, pointer, what } = mutation
      const start = performance.now()
      const after = await analyseOriginal(original, mutation.text)
      took.push(performance.now() - start)
      const verdict = found(original, mutation, before, after)
      const line = `${original.name}: ${kind} ${pointer} ${what}: ${verdict}`
      if (verdict === 'near') continue
      if (verdict === 'none' && (await isRefusedBySchema(original, mutation))) missed.push(`refused by schema: ${line}`)
      else if ((verdict !== 'none' || meaningful.includes(kind)) && !isByDesign(mutation)) missed.push(line)
    }
  }
  console.log(
    `${took.length} changes, median ${median(took).toFixed(2)} ms, longest ${Math.max(...took).toFixed(1)} ms`,
  )
  expect(missed).toEqual([])
  expect(median(took)).toBeLessThan(100)
  // A machine that does much else may stop for a while; a document never takes this long by itself.
  expect(Math.max(...took)).toBeLessThan(2_000)
}, 600_000)

test('workers that wait for one another are found, however long the circle', async () => {
  const longest = 12
  for (let length = 1; length <= longest; length++) {
    const ids = Array.from({ length: longest }, (_, index) => `w${index}`)
    const chain = ids.map((id, index) => {
      const next = index === length - 1 ? ids[0] : index < length ? ids[index + 1] : undefined
      return worker(id, next === undefined ? {} : { depends_on: [next] })
    })
    const { diagnostics } = await analyseLss({ ...minimal(), workers: [...minimal().workers, ...chain] })
    const circles = diagnostics.filter(({ rule }) => rule === 'lss/dependency-cycle')
    expect(circles.length, `a circle of ${length}`).toBeGreaterThan(0)
    for (const { pointer } of circles) expect(Number(pointer.split('/')[2])).toBeLessThanOrEqual(length)
  }
})

test('a misspelt word before the dot does not hide a worker that is not there', async () => {
  const optimization_strategy = { type: 'prompt_refinement', config: { refinement_target: 'worker.coder' } }
  const { diagnostics } = await analyseLss({ ...minimal(), optimization_strategy })
  expect(brief(diagnostics)).toContain('lss/unknown-refinement-target /optimization_strategy/config/refinement_target')
})
