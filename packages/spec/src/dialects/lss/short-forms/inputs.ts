import { own } from '../../../own.js'
import { below } from '../../../source/document.js'
import { type Expanding, entriesOf, isMapping, type Mapping, without } from './short-form.js'

const types: Readonly<Record<string, string>> = {
  path: 'string',
  text: 'string',
  file: 'string',
  integer: 'number',
  int: 'number',
  float: 'number',
  bool: 'boolean',
  list: 'array',
}

/** A list of named fields as the map that the canonical form has. */
export const expandInputs = (inputs: unknown, { assume }: Expanding): unknown => {
  if (inputs === undefined) {
    const field = { type: 'string', description: 'What the loop is to do.', required: true }
    return assume('/inputs', { schema: { task: field } }, 'a short form declares no inputs')
  }
  if (!Array.isArray(inputs)) return inputs
  const fields = entriesOf(inputs, 'name').map((field, index): [string, Mapping] => {
    const name = typeof field['name'] === 'string' ? field['name'] : `input_${index + 1}`
    const at = below('/inputs/schema', name)
    const type = field['type'] ?? 'string'
    const known = canonicalKeys(field)
    return [
      name,
      {
        ...known,
        type: typeOf(type, `${at}/type`, assume),
        description: field['description'] ?? assume(`${at}/description`, name, 'the field says nothing about itself'),
      },
    ]
  })
  return { schema: Object.fromEntries(fields) }
}

const typeOf = (type: unknown, at: string, assume: Expanding['assume']): unknown => {
  const canonical = typeof type === 'string' ? own(types, type) : undefined
  if (canonical === undefined) return type
  const lost = canonical === 'number' && type !== 'float' ? ', and a number need not be whole' : ''
  return assume(at, canonical, `\`${String(type)}\` is no type of the standard${lost}`)
}

/** The keys of a field that the canonical form has, too. */
const canonicalKeys = (field: Mapping): Mapping =>
  without(
    Object.fromEntries(
      ['required', 'values', 'items', 'default', 'min_length', 'max_length', 'pattern', 'minimum', 'maximum'].map(
        key => [key, field[key]],
      ),
    ),
  )

/** The names of the fields of expanded inputs. */
export const fieldNames = (inputs: unknown): string[] =>
  isMapping(inputs) && isMapping(inputs['schema']) ? Object.keys(inputs['schema']) : []
