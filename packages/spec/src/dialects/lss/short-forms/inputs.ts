import { own } from '../../../own.js'
import { below } from '../../../source/document.js'
import { type Expanding, entriesOf, isMapping, type Mapping, without } from './short-form.js'

/** Older types of inputs, and what they are called now. */
export const inputTypes: Readonly<Record<string, string>> = {
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
export const expandInputs = (inputs: unknown, { assume, move, double }: Expanding): unknown => {
  if (inputs === undefined) {
    const field = { type: 'string', description: 'What the loop is to do.', required: true }
    return assume('/inputs', { schema: { task: field } }, 'a short form declares no inputs')
  }
  if (!Array.isArray(inputs)) return inputs
  const entries = entriesOf(inputs, 'name')
  const taken = new Set(entries.map(writtenName))
  const fields = new Map<string, unknown>()
  for (const [index, field] of entries.entries()) {
    const name = writtenName(field) ?? freeName(index + 1, taken)
    if (fields.has(name)) {
      double({ name, at: `/inputs/${index}/name` })
      continue
    }
    const at = below('/inputs/schema', name)
    move(at, `/inputs/${index}`)
    const said = {
      ...canonicalKeys(field),
      type: typeOf(field['type'] ?? 'string', `${at}/type`, assume),
      description: field['description'] ?? assume(`${at}/description`, name, 'the field says nothing about itself'),
    }
    fields.set(name, taken.has(name) ? said : assume(at, said, 'a field needs a name'))
  }
  return { schema: Object.fromEntries(fields) }
}

const writtenName = ({ name }: Mapping): string | undefined =>
  typeof name === 'string' || typeof name === 'number' ? String(name) : undefined

const freeName = (number: number, taken: ReadonlySet<string | undefined>): string =>
  taken.has(`input_${number}`) ? freeName(number + 1, taken) : `input_${number}`

const typeOf = (type: unknown, at: string, assume: Expanding['assume']): unknown => {
  const canonical = typeof type === 'string' ? own(inputTypes, type) : undefined
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
