/** What a plain scalar is to a reader of YAML 1.1. */
export type Reading = { kind: 'text' | 'date' | 'nothing' } | { kind: 'boolean' | 'number'; value: boolean | number }

const truth = /^(?:yes|Yes|YES|on|On|ON|true|True|TRUE)$/
const falsehood = /^(?:no|No|NO|off|Off|OFF|false|False|FALSE)$/
const date =
  /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/
const whole: readonly [pattern: RegExp, base: number][] = [
  [/^[-+]?0b[01_]+$/, 2],
  [/^[-+]?0[0-7_]+$/, 8],
  [/^[-+]?(?:0|[1-9][\d_]*)$/, 10],
  [/^[-+]?0x[\da-fA-F_]+$/, 16],
]
const infinite = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/
const float = /^(?:[-+]?\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/
const inSixties = /^[-+]?(?:[1-9][\d_]*(?::[0-5]?\d)+|\d[\d_]*(?::[0-5]?\d)+\.[\d_]*)$/

/** Reads a plain scalar that is not empty by the types of YAML 1.1, in the patterns of PyYAML, which leaves `y` and `n` alone. */
export const read11 = (text: string): Reading => {
  if (truth.test(text) || falsehood.test(text)) return { kind: 'boolean', value: truth.test(text) }
  if (text === '=') return { kind: 'nothing' }
  if (!/^[-+.\d]/.test(text)) return { kind: 'text' }
  const number = numberIn(text)
  if (number !== undefined) return { kind: 'number', value: number }
  return { kind: date.test(text) ? 'date' : 'text' }
}

const numberIn = (text: string): number | undefined => {
  const digits = text.replace(/^[-+]/, '').replaceAll('_', '')
  const sign = text.startsWith('-') ? -1 : 1
  const base = whole.find(([pattern]) => pattern.test(text))?.[1]
  if (base !== undefined) return sign * Number.parseInt(base === 2 || base === 16 ? digits.slice(2) : digits, base)
  if (float.test(text)) return sign * Number(digits)
  if (inSixties.test(text)) return sign * digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  if (infinite.test(text)) return /n$/i.test(text) ? Number.NaN : sign * Infinity
  return undefined
}
