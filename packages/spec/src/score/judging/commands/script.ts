import { type Piece, piecesOf } from './script-words.js'

type Looks = (argv: readonly string[]) => boolean

/** What becomes of the exit status: it depends on the work, it is always a failure, or it is always a success. */
type Status = 'work' | 'fails' | 'passes'

const conditions = new Set(['if', 'elif', 'while', 'until'])
const headers = new Set(['for', 'select', 'case', 'function'])
/** What is done when something failed, in parentheses or braces: its last command is what counts. */
const groupAfterFailure = /\|\|\s*[({]\s*(?:[^(){}]*[;\n]\s*)?([^\s(){};][^(){};\n]*?)[;\s]*[)}]/g

const openers = new Set(['then', 'do', 'else', '{', '(', '!', 'time'])
const closers = new Set(['fi', 'done', 'esac', '}', ')'])

/** Whether the exit status of a shell script depends on the work, as far as its text says. */
export const scriptLooks = (script: string, looks: Looks): boolean => {
  if (/\btrap\b[^\n;]*exit\s+0/.test(script)) return false
  const pieces = piecesOf(script.replace(groupAfterFailure, '|| $1'))
  const zeros = namesOfZero(script)
  const isStraight = !/(^|[\s;&|])[({]|\(\)/.test(script)
  const piped = /pipefail/.test(script)
  const isBranched = pieces.some(({ words: [first = ''] }) => conditions.has(first))
  let status: Status = 'passes'
  let anyWork = false
  let asked = false
  let failsInBranch = false
  let isBranching = false
  let stops = false
  for (const [index, piece] of pieces.entries()) {
    const [first = ''] = piece.words
    isBranching ||= headers.has(first) || conditions.has(first)
    if (headers.has(first)) continue
    stops = errexit(piece.words) ?? stops
    const words = bare(piece.words)
    if (words.length === 0 && (closers.has(first) || piece.words.length === 0)) continue
    const isCondition = conditions.has(first)
    const own = statusOf(words, status, anyWork, { looks, zeros })
    if (isStraight && !isBranching && endsHere(piece)) return own === 'work'
    if (isCondition) asked ||= own === 'work'
    if (isBranched && own === 'fails') failsInBranch = true
    if (piece.before === '||' && status === 'work' && words[0] === 'exit' && own === 'fails') return true
    const feeds = pieces[index + 1] !== undefined && piece.after === '|'
    if (isCondition || (feeds && !piped)) continue
    const now = piece.before === '|' && isConstant(pieces[index - 1]?.words ?? []) ? 'passes' : own
    const next: Status = piece.after === '&' ? 'passes' : now
    if (piece.before === '||') status = both(status, next)
    else if (piece.before === '&&' || (piece.before === '|' && piped)) status = either(status, next)
    else status = next
    if (next === 'work' && (piece.after !== '||' || isNoted(pieces[index + 1]))) anyWork = true
    if (piece.after !== '&&' && piece.after !== '||' && stops && status === 'work') return true
  }
  return status === 'work' || (isBranched && asked && failsInBranch)
}

/** Whether a failure ends the script from a command on; undefined when the command does not say. */
const errexit = ([first, ...flags]: readonly string[]): boolean | undefined => {
  if (first !== 'set') return undefined
  const sign = flags.map(
    (flag, index) => /^([-+])[a-z]*e/.exec(flag)?.[1] ?? (flag === 'errexit' ? flags[index - 1]?.[0] : ''),
  )
  return sign.includes('-') ? true : sign.includes('+') ? false : undefined
}

/** Names that are given 0 and that nothing else is done with but to read them. */
const namesOfZero = (script: string): ReadonlySet<string> => {
  const names = new Set([...script.matchAll(/(?<![\w$])(\w+)=0(?![\w.$`-])/g)].map(([, name = '']) => name))
  for (const [, name = ''] of script.matchAll(/(?<![\w$]|\$\{)(\w+)(?!\w|=0(?![\w.$`-]))/g)) names.delete(name)
  return names
}

/** Whether a piece only writes down, in a name, that something failed. */
const isNoted = (piece: Piece | undefined): boolean => /^(\w+\+?=|\w+\+\+$|let$)/.test(piece?.words[0] ?? '')

/** Whether nothing after a piece is reached, whatever came before it. */
const endsHere = ({ words: [first, second = ''], before, after }: Piece): boolean =>
  (first === 'exit' || (first === 'exec' && /^[\w./-]+$/.test(second))) &&
  !['&&', '||', '|'].includes(before) &&
  after !== '|' &&
  after !== '&'

/** Without the words that only build the script. */
const bare = (words: readonly string[]): readonly string[] => {
  const at = words.findIndex(word => !conditions.has(word) && !openers.has(word) && !closers.has(word))
  return at < 0 ? [] : words.slice(at).filter(word => !closers.has(word))
}

/** `a || b` fails when both do. */
const both = (one: Status, other: Status): Status =>
  one === 'passes' || other === 'passes' ? 'passes' : one === 'work' || other === 'work' ? 'work' : 'fails'

/** `a && b` fails when one does. */
const either = (one: Status, other: Status): Status =>
  one === 'fails' || other === 'work' || one === 'work' ? (one === 'fails' ? 'fails' : 'work') : other

const statusOf = (
  words: readonly string[],
  before: Status,
  anyWork: boolean,
  { looks, zeros }: { looks: Looks; zeros: ReadonlySet<string> },
): Status => {
  const [first = '', second] = words
  if (first === 'exit' || first === 'return') {
    if (second === undefined || second === '$?') return before
    const name = /^\$\{?(\w+)(?::?-0)?\}?$/.exec(second)?.[1]
    if ((name !== undefined && zeros.has(name)) || /^\$\(\([\s(]*0+[\s)]*\)\)$/.test(second)) return 'passes'
    if (/[$`]/.test(second)) return anyWork ? 'work' : before
    return second === '0' ? 'passes' : 'fails'
  }
  if (first === 'false') return 'fails'
  if (words.every(word => /^\w+=/.test(word))) return words.some(word => /\$\(|`/.test(word)) ? 'work' : 'passes'
  return looks(words) ? 'work' : 'passes'
}

/** Whether a piece puts the same into what follows it, every time. */
const isConstant = (words: readonly string[]): boolean =>
  /^(echo|printf|true|yes|:)$/.test(words[0] ?? '') && !words.some(word => /[$`]/.test(word))
