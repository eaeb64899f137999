/** What a condition speaks of. */
export interface ConditionUse {
  /** The variables that it names. */
  names: readonly string[]
  /** The dimensions whose marks it reads. */
  dimensions: readonly string[]
  /** The numbers that it is written with. */
  numbers: readonly number[]
  /** The texts that it looks for. */
  texts: readonly string[]
  /** Whether it only compares and joins, so that it can change at its numbers alone. */
  isPlain: boolean
}

interface Node {
  op: string
  args: unknown
}

/** What the syntax tree of a condition speaks of. */
export const useOf = (tree: unknown): ConditionUse => {
  const [names, dimensions, texts] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const numbers = new Set<number>()
  let isPlain = true
  const open: unknown[] = [tree]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...next)
    if (!isNode(next)) continue
    const { op, args } = next
    const mark = markIn(next)
    if (mark !== undefined) {
      names.add('dimension')
      dimensions.add(mark)
      continue
    }
    if (op === 'id') {
      names.add(String(args))
      // All marks at once: which of them matter cannot be told.
      if (args === 'dimension') isPlain = false
    }
    if (op === 'value' && (typeof args === 'number' || typeof args === 'bigint')) numbers.add(Number(args))
    if (looksFor.has(op)) for (const text of textsIn(args)) texts.add(text)
    if (!plain.has(op) && !(op === 'rcall' && isMacro(args))) isPlain = false
    open.push(args)
  }
  for (const number of [...numbers]) numbers.add(-number)
  return { names: [...names], dimensions: [...dimensions], numbers: [...numbers], texts: [...texts], isPlain }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'op' in value

/** `x` of `dimension.x` and `dimension["x"]`. */
const markIn = ({ op, args }: Node): string | undefined => {
  if (!Array.isArray(args) || (op !== '.' && op !== '[]')) return undefined
  const [of, name]: unknown[] = args
  if (!isNode(of) || of.op !== 'id' || of.args !== 'dimension') return undefined
  const key = isNode(name) && name.op === 'value' ? name.args : name
  return typeof key === 'string' ? key : undefined
}

/** The texts among what is compared, also those in a list. */
const textsIn = (args: unknown): string[] =>
  (Array.isArray(args) ? args : []).flatMap((arg: unknown) => {
    if (!isNode(arg)) return []
    if (arg.op === 'value' && typeof arg.args === 'string') return [arg.args]
    return arg.op === 'list' ? textsIn(arg.args) : []
  })

const isMacro = (args: unknown): boolean => Array.isArray(args) && ['exists', 'all'].includes(String(args[0]))

const looksFor = new Set(['==', '!=', 'in'])

const plain = new Set(['id', 'value', '&&', '||', '!_', '-_', '==', '!=', '<', '<=', '>', '>=', 'in', '?:', 'list'])
