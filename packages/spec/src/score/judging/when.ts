import { isWord, type Token, tokensOf } from './when-tokens.js'

/** What a condition is asked about: the numbers and truth values of a verdict; of all else nothing is known. */
export type Verdict = Readonly<Record<string, number | boolean>>

/** A value; undefined where it cannot be known. */
type Value = number | boolean | string | undefined

/**
 * Evaluates the `when` of a channel for a verdict, in three values. It knows the comparisons, the arithmetic and the connectives of
 * CEL and not its functions: an interpreter of all of it takes long to load, which only runs should wait for.
 *
 * @returns undefined when it depends on what is not known, such as the failure codes
 */
export const holdsFor = (when: string, verdict: Verdict): boolean | undefined => {
  const tokens = tokensOf(when)
  let at = 0
  const next = (): Token => tokens[at++] ?? ''
  const accept = (...wanted: string[]): Token | undefined => (wanted.includes(tokens[at] ?? '') ? next() : undefined)

  const choice = (): Value => {
    const asked = or()
    if (!accept('?')) return asked
    const yes = choice()
    accept(':')
    const no = choice()
    return asked === undefined ? (yes === no ? yes : undefined) : asked === true ? yes : no
  }
  const or = (): Value => {
    let left = and()
    while (accept('||')) {
      const right = and()
      left = left === true || right === true ? true : left === undefined || right === undefined ? undefined : false
    }
    return left
  }
  const and = (): Value => {
    let left = relation()
    while (accept('&&')) {
      const right = relation()
      left = left === false || right === false ? false : left === undefined || right === undefined ? undefined : true
    }
    return left
  }
  const relation = (): Value => {
    let left = sum()
    for (let sign = accept(...signs, 'in'); sign !== undefined; sign = accept(...signs, 'in'))
      left = compared(left, sign, sum())
    return left
  }
  const sum = (): Value => {
    let left = product()
    for (let sign = accept('+', '-'); sign; sign = accept('+', '-')) left = computed(left, sign, product())
    return left
  }
  const product = (): Value => {
    let left = unary()
    for (let sign = accept('*', '/', '%'); sign; sign = accept('*', '/', '%')) left = computed(left, sign, unary())
    return left
  }
  const unary = (): Value => {
    if (accept('!')) {
      const value = unary()
      return typeof value === 'boolean' ? !value : undefined
    }
    if (!accept('-')) return member()
    const value = unary()
    return typeof value === 'number' ? -value : undefined
  }
  const member = (): Value => {
    let value = primary()
    for (let open = accept('.', '[', '('); open; open = accept('.', '[', '(')) {
      value = undefined
      if (open === '.') next()
      else skip(open)
    }
    return value
  }
  /** Passes over what is in brackets; nothing is known of it. */
  const skip = (open: Token): undefined => {
    const close = open === '(' ? ')' : open === '[' ? ']' : '}'
    for (let depth = 1; depth > 0 && at < tokens.length; ) {
      const token = next()
      if (token === open) depth++
      else if (token === close) depth--
    }
    return undefined
  }
  const primary = (): Value => {
    const token = next()
    if (token === '(') {
      const value = choice()
      accept(')')
      return value
    }
    if (token === '[' || token === '{') return skip(token)
    if (token === 'true' || token === 'false') return token === 'true'
    if (/^["']/.test(token)) return token.slice(1, -1)
    if (/^[\d.]/.test(token)) return Number(token)
    return isWord(token) && Object.hasOwn(verdict, token) ? verdict[token] : undefined
  }
  const value = tokens.length > 500 ? undefined : choice()
  return at < tokens.length || typeof value !== 'boolean' ? undefined : value
}

const signs = ['==', '!=', '<', '<=', '>', '>=']

const compared = (left: Value, sign: string, right: Value): Value => {
  if (left === undefined || right === undefined || sign === 'in') return undefined
  if (sign === '==' || sign === '!=') return (left === right) === (sign === '==')
  // Values of different kinds cannot be compared: the condition fails, and nothing is sent.
  if (typeof left !== typeof right) return false
  return sign === '<' ? left < right : sign === '<=' ? left <= right : sign === '>' ? left > right : left >= right
}

const computed = (left: Value, sign: string, right: Value): Value => {
  if (typeof left !== 'number' || typeof right !== 'number') return undefined
  return { '+': left + right, '-': left - right, '*': left * right, '/': left / right, '%': left % right }[sign]
}
