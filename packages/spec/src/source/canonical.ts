/** Web Crypto, which Node and browsers share; this package has no types of either. */
declare const crypto: { subtle: { digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> } }
declare const TextEncoder: { new (): { encode(text: string): Uint8Array } }

/**
 * A value as JSON with sorted keys and no spaces, so that what means the same reads the same, whatever the order of its keys,
 * its comments and its line ends. Numbers that JSON has no form for are written as YAML writes them.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
    // By code units, as RFC 8785 has it; no locale decides.
    entries.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return Number.isNaN(value) ? '.nan' : infinity(value)
  if (typeof value === 'string') return JSON.stringify(value.replace(/\r\n?/g, '\n'))
  return JSON.stringify(value) ?? 'null'
}

/** SHA-256 of the canonical form of a value: `sha256:` and 64 hexadecimal digits. */
export const canonicalHash = async (value: unknown): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value)))
  return `sha256:${Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')}`
}

const infinity = (value: number): string => (value > 0 ? '.inf' : '-.inf')
