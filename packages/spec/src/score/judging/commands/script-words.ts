/** A simple command of a shell script, and what stands before and after it. */
export interface Piece {
  words: string[]
  before: string
  after: string
}

/** Comments, quoted words, operators, and all else that is no space. */
const token =
  /(?<=^|\s)#[^\n]*|\\\n|((?:'[^']*'|"(?:\\.|[^"\\])*"|\$\((?:[^()]|\([^()]*\))*\)|`[^`]*`|\\.|[^\s'"`\\;&|<>(){}]|[{}](?=\S)|&>>?|[<>]&?)+|[{}])|(\|\||&&|;;|[;&|()\n])/g

/** The simple commands of a script, in order. */
export const piecesOf = (script: string): Piece[] => {
  const pieces: Piece[] = []
  let words: string[] = []
  let before = ''
  const close = (after: string): void => {
    if (words.length === 0 && after === '\n' && before !== '') return
    if (words.length > 0) pieces.push({ words, before, after })
    words = []
    before = after
  }
  for (const [, word, operator] of script.matchAll(token)) {
    if (operator === '(' || operator === ')') continue
    if (operator !== undefined) close(operator)
    else if (word !== undefined) words.push(unquoted(word))
  }
  close('')
  return pieces
}

const unquoted = (word: string): string =>
  word.replace(/'([^']*)'|"((?:\\.|[^"\\])*)"/g, (_, one, two) => one ?? two ?? '')
