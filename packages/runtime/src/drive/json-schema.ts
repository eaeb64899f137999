import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

const compiled = new WeakMap<object, ValidateFunction>()

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, addUsedSchema: false })

/**
 * What of a value does not fit a JSON Schema (2020-12), in words with the place inside the value; undefined when it fits.
 *
 * @throws Error when the schema itself is none
 */
export const checkAgainst = (schema: object, value: unknown): string | undefined => {
  const validate = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, validate)
  if (validate(value)) return undefined
  const { instancePath = '', message = 'does not fit' } = validate.errors?.[0] ?? {}
  const more = (validate.errors?.length ?? 1) - 1
  return `${instancePath === '' ? 'the value' : instancePath} ${message}${more > 0 ? ` (and ${more} more)` : ''}`
}
