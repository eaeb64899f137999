/** A word, a number, a text or a sign of a condition. */
export type Token = string

const token = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+|\w+|\|\||&&|[=!<>]=|\S/gi

const connectives: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!' }

/** The parts of a condition in order. Its connectives may be words; a word after a dot is the name of something. */
export const tokensOf = (when: string): Token[] => {
  const tokens: Token[] = when.match(token) ?? []
  return tokens.map((each, index) => (tokens[index - 1] !== '.' && connectives[each]) || each)
}

/** Whether a part is a name. */
export const isWord = (token: Token): boolean => /^[a-z_]\w*$/i.test(token)
