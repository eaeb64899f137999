import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'

const compiled = new WeakMap<object, ValidateFunction>()

const options = { allErrors: true, strict: false, validateFormats: false, addUsedSchema: false } as const
const newer = new Ajv2020(options)
const older = new Ajv(options)

/** Whoever names an older draft is read by it: most tools of connectors do, and many schemas of projects. */
const compile = (schema: object): ValidateFunction => {
  const { $schema: draft, ...rest } = schema as { $schema?: unknown }
  return /draft-0\d\b/.test(String(draft)) ? older.compile(rest) : newer.compile(rest)
}

/** One thing about a value that a schema does not allow, as the validator tells it. */
export interface SchemaFault {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Readonly<Record<string, unknown>>
  message?: string
}

/**
 * All about a value that does not fit a JSON Schema: 2020-12, or draft 7 where it names an older draft.
 *
 * @throws Error when the schema itself is none
 */
export const faultsOf = (schema: object, value: unknown): readonly SchemaFault[] => {
  const validate = compiled.get(schema) ?? compile(schema)
  compiled.set(schema, validate)
  return validate(value) ? [] : (validate.errors ?? [])
}

/**
 * What of a value does not fit a JSON Schema, in words with the place inside the value; undefined when it fits.
 *
 * @throws Error when the schema itself is none
 */
export const checkAgainst = (schema: object, value: unknown): string | undefined => {
  const faults = faultsOf(schema, value)
  if (faults.length === 0) return undefined
  const { instancePath = '', message = 'does not fit' } = faults[0] ?? {}
  const more = faults.length - 1
  return `${instancePath === '' ? 'the value' : instancePath} ${message}${more > 0 ? ` (and ${more} more)` : ''}`
}

/** Longer schemas are not looked into before they are needed, so that looking takes no time that anybody notices. */
const maxLength = 16_384

/** Why a value is no JSON Schema, in words; undefined when it is one. */
export const schemaFault = (schema: unknown): string | undefined => {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return 'it is no mapping'
  try {
    checkAgainst(schema, null)
    return undefined
  } catch (cause) {
    return (cause as Error).message
  }
}

/** The same of schemas that are not too long to look into by the way. */
export const schemaFaultInPassing = (schema: unknown): string | undefined =>
  JSON.stringify(schema).length > maxLength ? undefined : schemaFault(schema)
