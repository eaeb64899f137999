/** The value at a JSON pointer (RFC 6901); undefined when there is none. */
export const jsonAt = (value: unknown, pointer: string): unknown => {
  let here = value
  for (const part of pointer === '' ? [] : pointer.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const holds = Array.isArray(here) ? /^(?:0|[1-9]\d*)$/.test(key) : typeof here === 'object' && here !== null
    if (!holds || !Object.hasOwn(here as object, key)) return undefined
    here = (here as Record<string, unknown>)[key]
  }
  return here
}
