/**
 * The value that a text or a number of the wrong type surely means, or undefined when it could mean another one.
 *
 * @param written how a plain value is written, which says more than the value: `1.10` is the number 1.1
 */
export const sureValue = (value: unknown, types: readonly unknown[], written: string | undefined): unknown => {
  if (typeof value === 'string') return fromText(value, types)
  const isPlain = typeof value === 'number' || typeof value === 'boolean'
  return isPlain && types.includes('string') ? (written ?? String(value)) : undefined
}

const fromText = (text: string, types: readonly unknown[]): unknown => {
  if (types.includes('boolean') && /^(?:true|yes|on)$/i.test(text)) return true
  if (types.includes('boolean') && /^(?:false|no|off)$/i.test(text)) return false
  const isNumber = types.includes('number') || types.includes('integer')
  if (isNumber && /^-?(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  if (isNumber && /^[1-9]\d{0,2}(?:_\d{3}){1,4}$/.test(text)) return Number(text.replaceAll('_', ''))
  if (types.includes('number') && /^-?(?:0|[1-9]\d{0,8})\.\d{1,6}$/.test(text)) return Number(text)
  // A word by itself is a list of one; what has spaces or commas in it may be meant as several.
  return types.includes('array') && !types.includes('string') && /^[^\s,;|&]+$/.test(text) ? [text] : undefined
}
