/** More openings in a row than anybody writes; the parser would run out of stack on many thousands. */
const openings = /(?:[!([{-]\s*){65}/

/** Why a text is not even parsed; undefined when it may be. */
export const tooDeep = (source: string): string | undefined =>
  openings.test(source) ? 'it is nested too deeply, expected a comparison or several' : undefined

/** What a parser of expressions found, in a line, with its limits in words. */
export const celError = (cause: unknown): string => {
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
  const [, limit, most] = /^Exceeded max(Depth|AstNodes) \((\d+)\)/.exec(line) ?? []
  if (limit === 'Depth') return `it is nested more than ${most} deep`
  if (limit === 'AstNodes') return `it has more than ${most} parts`
  const [, left = '', operator, right = ''] = /^no such overload: (\S+) (\S+) (\S+)$/.exec(line) ?? []
  return operator === undefined ? line : `\`${operator}\` does not go with ${kind(left)} and ${kind(right)}`
}

const kind = (type: string): string => {
  const plain = type.replace(/^dyn<(.*)>$/, '$1')
  return kinds[plain.replace(/<.*$/, '')] ?? plain
}

const kinds: Record<string, string> = {
  double: 'a number',
  int: 'a whole number',
  string: 'a text',
  bool: 'a truth value',
  list: 'a list',
  map: 'a mapping',
}
