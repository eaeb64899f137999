import type { InputSpec, LssInputField } from '../../../generated/types.js'
import { below, placeAt } from '../../../source/document.js'
import type { Compiling } from './compile.js'

/** The fields of the inputs, each with the JSON Schema of its value. */
export const inputsOf = ({ loop, document: { source } }: Compiling): InputSpec[] =>
  Object.entries(loop.inputs.schema).map(([name, field]) => ({
    name,
    required: field.required ?? false,
    schema: schemaOf(field),
    ...('default' in field ? { default: field.default } : {}),
    place: placeAt(source, below('/inputs/schema', name)),
  }))

/** The JSON Schema of a field's value. */
export const schemaOf = (field: LssInputField): Record<string, unknown> => ({
  description: field.description,
  ...(field.type === 'enum' ? { enum: field.values ?? [] } : { type: field.type }),
  ...given({
    minLength: field.min_length,
    maxLength: field.max_length,
    pattern: field.pattern,
    minimum: field.minimum,
    maximum: field.maximum,
    items: itemsOf(field.items),
  }),
})

const types = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'])

/** `items` is a schema, or the mere name of a type. */
const itemsOf = (items: unknown): unknown =>
  typeof items !== 'string' ? items : types.has(items) ? { type: items } : undefined

const given = (all: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
