/** What to do about a value of the wrong type. */
export const fixForType = (value: unknown, types: readonly unknown[]): string | undefined => {
  if (types.includes('boolean') && /^(yes|no|on|off)$/i.test(String(value)))
    return 'YAML 1.2 knows `true` and `false` alone.'
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Put quotes around it: \`'${value}'\`.`
  }
  if (types.includes('integer') && typeof value === 'string' && /^\d[\d_,]*$/.test(value)) {
    return 'Write the digits alone, without quotes or separators.'
  }
  return typeof value === 'string' && types.includes('array') && !types.includes('string')
    ? `Write it as a list.`
    : undefined
}
