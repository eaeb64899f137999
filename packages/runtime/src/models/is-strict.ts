/**
 * Whether providers can be held to a JSON Schema word by word: every object in it is closed and needs all that it names.
 * Others are asked for as a wish.
 */
export const isStrict = (schema: unknown): boolean => {
  if (Array.isArray(schema)) return schema.every(isStrict)
  if (typeof schema !== 'object' || schema === null) return true
  const { type, properties, required, additionalProperties } = schema as Record<string, unknown>
  if (type === 'object' || properties !== undefined) {
    const names = Object.keys((properties ?? {}) as object)
    if (additionalProperties !== false || !Array.isArray(required)) return false
    if (!names.every(name => required.includes(name))) return false
  }
  return Object.values(schema).every(isStrict)
}
