import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { minimal } from '../../helpers/lss.js'

interface Schema {
  title?: string
  description?: string
  default?: unknown
  required?: string[]
  examples?: unknown[]
  type?: string
  enum?: unknown[]
  properties?: Record<string, Schema>
  items?: Schema
  $defs?: Record<string, Schema>
}

const schema: Schema = JSON.parse(
  readFileSync(new URL('../../../../../specs/lss/lss.schema.json', import.meta.url), 'utf8'),
)

const properties = [['', schema] as const, ...Object.entries(schema.$defs ?? {})].flatMap(([name, part]) =>
  Object.entries(part.properties ?? {}).map(([key, property]) => ({ place: `${name}.${key}`, property })),
)

describe.each(properties)('$place', ({ property }) => {
  test('says what it is', () => {
    expect(property.description).toMatch(/\.$/)
  })

  test('shows an example', () => {
    expect(property.examples?.length).toBeGreaterThan(0)
  })

  test('shows examples that it accepts', () => {
    const validate = new Ajv({ strict: false }).compile({ ...property, $defs: schema.$defs })
    for (const example of property.examples ?? []) expect(validate(example), JSON.stringify(example)).toBe(true)
  })
})

test('the schema stands by itself, as an editor needs it', () => {
  const validate = new Ajv({ strict: false }).compile(schema)
  expect(validate(minimal())).toBe(true)
  expect(validate({ ...minimal(), composition: {} })).toBe(false)
})

interface Optional {
  place: string
  property: Schema
}

const optionalIn = (part: Schema, name: string): Optional[] =>
  Object.entries(part.properties ?? {}).flatMap(([key, property]) => {
    const place = `${name}.${key}`
    const inner = optionalIn(property, place)
    return part.required?.includes(key) ? inner : [{ place, property }, ...inner]
  })

const optional = [['', schema] as const, ...Object.entries(schema.$defs ?? {})].flatMap(([name, part]) =>
  optionalIn(part, name),
)
const withDefault = optional.filter(({ property }) => 'default' in property)

test.each(withDefault)('the default of $place is accepted in its place', ({ property }) => {
  const validate = new Ajv({ strict: false }).compile({ ...property, $defs: schema.$defs })
  expect(validate(property.default), JSON.stringify(property.default)).toBe(true)
})

test('an optional property has a default, or says what holds without it', () => {
  const others = optional.filter(one => !withDefault.includes(one))
  for (const { place, property } of others)
    expect(property.description, place).toMatch(/ Without (?:it|either|any target), .*\.$/)
  expect(others.map(({ place }) => place)).toEqual([
    '.composition',
    '.taxonomy_level',
    'LssInputField.values',
    'LssInputField.items',
    'LssInputField.default',
    'LssInputField.max_length',
    'LssInputField.pattern',
    'LssInputField.minimum',
    'LssInputField.maximum',
    'LssMemory.retention',
    'LssMemory.write_policy.schema',
    'LssMemory.write_policy.max_entries',
    'LssMemory.read_policy',
    'LssWorker.outputs.schema_ref',
    'LssWorker.tools',
    'LssWorker.timeout_seconds',
    'LssWorker.cost_budget_usd',
    'LssModel.temperature',
    'LssModel.max_tokens',
    'LssModel.top_p',
    'LssDeterministicEvaluator.aggregation',
    'LssHumanEvaluator.queue',
    'LssHumanEvaluator.aggregation',
    'LssFeedbackChannel.max_tokens',
    'LssFeedbackChannel.when',
    'LssFeedbackChannel.template_ref',
    'LssOptimization.max_steps',
    'LssOptimization.config.refinement_target',
    'LssOptimization.rollback.on_metric_drop',
    'LssFailure.value',
    'LssMetric.target',
    'LssCostLimits.token_soft_cap',
    'LssCostLimits.on_approach',
    'LssCostLimits.price_table_ref',
    'LssExtensions.conformance',
    'LssComposition.merge',
    'LssChild.lens',
    'LssChild.trigger',
    'LssAdapter.transform',
    'LssMerge.min_branches_pass',
    'LssMerge.synthesizer',
  ])
})
