import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { minimal } from '../../helpers/lss.js'

interface Schema {
  description?: string
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
