const types: readonly unknown[] = ['string', 'number', 'integer', 'boolean', 'array', 'object']

/** The JSON Schema that entries of memory have to fit, also where it is written as types by name, as in `{ lesson: string }`. */
export const entrySchema = (schema: object): object => {
  const fields = Object.entries(schema)
  const isShort = fields.length > 0 && fields.every(([key, type]) => types.includes(type) && key !== 'type')
  if (!isShort) return schema
  const properties = Object.fromEntries(fields.map(([name, type]) => [name, { type }]))
  return { type: 'object', required: fields.map(([name]) => name), properties }
}
