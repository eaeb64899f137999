import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

const compiled = new WeakMap<object, ValidateFunction>()

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, addUsedSchema: false })

/** One thing about a value that a schema does not allow, as the validator tells it. */
export interface SchemaFault {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Readonly<Record<string, unknown>>
  message?: string
}

/**
 * All about a value that does not fit a JSON Schema (2020-12).
 *
 * @throws Error when the schema itself is none
 */
export const faultsOf = (schema: object, value: unknown): readonly SchemaFault[] => {
  const validate = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, validate)
  return validate(value) ? [] : (validate.errors ?? [])
}

/**
 * What of a value does not fit a JSON Schema (2020-12), in words with the place inside the value; undefined when it fits.
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
