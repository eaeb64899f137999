/** A word of a command line, or what stands between words. */
export type Piece =
  | { kind: 'word'; text: string; isKnown: boolean; isQuoted: boolean }
  | { kind: 'operator'; text: string }
  /** From here on it is not read. */
  | { kind: 'rest' }

/** Values of variables, as far as they are known before anything runs. */
export type Variables = ReadonlyMap<string, string>

/**
 * The words and operators of a POSIX command line, up to the first thing that cannot be told without a whole shell: a here-document, or
 * what a substitution gives. A word with anything in it that only the shell knows is not known.
 */
export const piecesOf = (script: string, variables: Variables): Piece[] => {
  const pieces: Piece[] = []
  let word: { text: string; isKnown: boolean; isQuoted: boolean } | undefined
  let at = 0
  let isOver = false

  const add = (text: string): void => {
    word ??= { text: '', isKnown: true, isQuoted: false }
    word.text += text
  }
  const unknown = (): void => {
    add('')
    if (word) word.isKnown = false
  }
  const quoted = (): void => {
    add('')
    if (word) word.isQuoted = true
  }
  const endWord = (): void => {
    if (word) pieces.push({ kind: 'word', ...word })
    word = undefined
  }
  const stop = (): void => {
    unknown()
    isOver = true
  }
  /** A `$` and what belongs to it. */
  const variable = (isInDouble: boolean): void => {
    const [whole, plain, braced] = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/.exec(script.slice(at, at + 300)) ?? []
    if (whole === undefined) {
      if (/^\$[({]/.test(script.slice(at, at + 2))) stop()
      else if (/^\$[@*#?$!0-9-]/.test(script.slice(at, at + 2))) unknown()
      else add('$')
      at++
      return
    }
    at += whole.length
    const value = variables.get(plain ?? braced ?? '')
    if (value === undefined || (!isInDouble && /[\s*?[]/.test(value))) unknown()
    else add(value)
  }
  const single = (): void => {
    const end = script.indexOf("'", at + 1)
    quoted()
    if (end < 0) stop()
    else add(script.slice(at + 1, end))
    at = end < 0 ? script.length : end + 1
  }
  const double = (): void => {
    quoted()
    for (at++; at < script.length && !isOver; ) {
      const c = script[at] ?? ''
      if (c === '"') break
      if (c === '`') stop()
      else if (c === '$') variable(true)
      else if (c === '\\' && /["$`\\\n]/.test(script[at + 1] ?? '')) {
        add(script[at + 1] === '\n' ? '' : (script[at + 1] ?? ''))
        at += 2
      } else {
        add(c)
        at++
      }
    }
    if (at >= script.length) stop()
    at++
  }

  while (at < script.length && !isOver) {
    const c = script[at] ?? ''
    const operator = /^(?:&&|\|\||;;|>>|<<|>&|<&|>\||<>|&>|[\n;&|()<>])/.exec(script.slice(at, at + 2))?.[0]
    if (c === '\\') {
      if (script[at + 1] !== '\n') {
        quoted()
        add(script[at + 1] ?? '')
      }
      at += 2
    } else if (c === "'") single()
    else if (c === '"') double()
    else if (c === '`') stop()
    else if (c === '$') variable(false)
    else if (c === '#' && !word) at = script.includes('\n', at) ? script.indexOf('\n', at) : script.length
    else if (operator === '<<') break
    else if (operator !== undefined) {
      // A number right before a redirection says which channel is meant.
      if (/[<>]/.test(operator) && word && !word.isQuoted && /^\d+$/.test(word.text)) word = undefined
      endWord()
      pieces.push({ kind: 'operator', text: operator })
      at += operator.length
    } else if (/\s/.test(c)) {
      endWord()
      at++
    } else {
      const isAlone = !word && /^\s?$/.test(script[at + 1] ?? '') // the commands `[` and `{`
      if (/[*?]/.test(c) || (c === '~' && !word) || (/[[{]/.test(c) && !isAlone)) unknown()
      add(c)
      at++
    }
  }
  endWord()
  if (at < script.length || isOver) pieces.push({ kind: 'rest' })
  return pieces
}
