import type { Diagnostic } from '../generated/types.js'

/**
 * An id for each finding that stays while lines above it come and go: a hash of rule, path, pointer and message. Findings
 * that share all four are told apart by their order.
 *
 * @returns 16 hexadecimal digits, a colon and a number from 1 for each finding, in the order given
 */
export const fingerprints = (findings: readonly Diagnostic[]): string[] => {
  const seen = new Map<string, number>()
  return findings.map(({ rule, path, pointer, message }) => {
    const hash = fnv1a(JSON.stringify([rule, path, pointer, message]))
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return `${hash}:${count}`
  })
}

/** FNV-1a with 64 bits, a byte at a time; the platform's own hashes would need Node or a promise. */
const fnv1a = (text: string): string => {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    for (const byte of [unit & 0xff, unit >> 8]) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
