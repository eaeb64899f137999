const octal = /^0o[0-7]+$/
const hexadecimal = /^0x[0-9a-fA-F]+$/
const float = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/
const infinity = /^([-+]?)\.(inf|Inf|INF)$/
const notANumber = /^\.(nan|NaN|NAN)$/

/** The value of a plain scalar in the YAML 1.2 core schema (YAML 1.2.2, section 10.3.2). */
export const plainScalar = (text: string): string | number | boolean | null => {
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null
    case 'true':
    case 'True':
    case 'TRUE':
      return true
    case 'false':
    case 'False':
    case 'FALSE':
      return false
  }
  const first = text.charCodeAt(0)
  const looksNumeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46
  if (!looksNumeric) return text
  if (octal.test(text) || hexadecimal.test(text) || float.test(text)) return Number(text)
  const signed = infinity.exec(text)
  if (signed) return signed[1] === '-' ? -Infinity : Infinity
  return notANumber.test(text) ? NaN : text
}
