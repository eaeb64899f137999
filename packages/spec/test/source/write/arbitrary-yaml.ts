import fc from 'fast-check'

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** A document in one of the many ways in which people write YAML; every comment in it is another one. */
export interface Sample {
  text: string
  comments: string[]
}

interface Style {
  step: number
  flat: boolean
  eol: string
  bom: boolean
  lastBreak: boolean
}

const words = ['a', 'b', 'c d', 'on', 'key-1', '1', 'null', "it's", 'x: y', '# no', '2024-01-01', 'ü', 'long-name']
const texts = [
  ...words,
  '',
  ' padded ',
  'two\nlines',
  'ends\n',
  '\n\nlead',
  '- dash',
  '*star',
  '0x1F',
  '1_000',
  '"q"',
  'a #b',
]

const scalar = fc.oneof(
  fc.constantFrom(...texts),
  fc.constantFrom(0, 1, -2.5, 1e21, true, false, null),
  fc.string({ maxLength: 6 }),
)

export const value: fc.Arbitrary<Json> = fc.letrec<{ node: Json }>(tie => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie('node'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).node

export const root = fc.dictionary(fc.constantFrom(...words), value, { minKeys: 1, maxKeys: 4, noNullPrototype: true })

const style: fc.Arbitrary<Style> = fc.record({
  step: fc.constantFrom(2, 4, 3),
  flat: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  lastBreak: fc.boolean(),
})

/** A value with a text that means it. */
export const sample = fc.tuple(root, style, fc.infiniteStream(fc.nat(9))).map(([value, style, dice]) => ({
  value,
  ...render(value as Json, style, () => dice.next().value),
}))

const render = (value: Json, { step, flat, eol, bom, lastBreak }: Style, die: () => number): Sample => {
  const comments: string[] = []
  const comment = (): string => {
    comments.push(`# comment ${comments.length}`)
    return comments.at(-1) ?? ''
  }
  const trailing = () => (die() < 2 ? ` ${comment()}` : '')
  const lead = (margin: string): string[] => [...(die() === 0 ? [''] : []), ...(die() < 2 ? [margin + comment()] : [])]
  /** The lines of a value: the first goes on the line of what it belongs to. */
  const block = (inner: Json, margin: string, inList: boolean): string[] => {
    if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && die() < 8) {
      const isList = Array.isArray(inner)
      const deeper = isList && flat && !inList ? margin : margin + ' '.repeat(step)
      const lines = Object.entries(inner).flatMap(([key, item]) =>
        entry(isList ? '-' : `${word(key)}:`, item, deeper, isList),
      )
      if (!inList || lines[0]?.trim() === '' || lines[0]?.trim().startsWith('#') || die() < 3)
        return [trailing(), ...lines]
      return [` ${' '.repeat(deeper.length - margin.length - 2)}${lines[0]?.trimStart()}`, ...lines.slice(1)]
    }
    if (typeof inner === 'string' && /^\w[\w ]*\n[\w]/.test(inner) && die() < 6)
      return [
        ` |${inner.endsWith('\n') ? '' : '-'}${trailing()}`,
        ...inner
          .replace(/\n$/, '')
          .split('\n')
          .map(l => `${margin}${' '.repeat(step)}${l}`),
      ]
    return [`${' '.repeat(1 + (die() < 2 ? 2 : 0))}${flow(inner)}${trailing()}`]
  }
  const entry = (indicator: string, item: Json, margin: string, isList: boolean): string[] => {
    const [first = '', ...rest] = block(item, margin, isList)
    return [...lead(margin), `${margin}${indicator}${first}`, ...rest]
  }
  const flow = (inner: Json): string => {
    if (Array.isArray(inner)) return `[${inner.map(flow).join(die() < 5 ? ', ' : ',')}]`
    if (typeof inner === 'object' && inner !== null)
      return `{${Object.entries(inner)
        .map(([key, item]) => `${JSON.stringify(key)}: ${flow(item)}`)
        .join(', ')}}`
    return word(inner)
  }
  const word = (inner: Json): string => {
    if (typeof inner !== 'string') return String(inner)
    if (/^[a-z][a-z-]*$/.test(inner) && !['null', 'true', 'false'].includes(inner)) return inner
    return /^[\w #:*ü-]+$/.test(inner) && die() < 5 ? `'${inner}'` : JSON.stringify(inner)
  }
  const lines = Object.entries(value as object).flatMap(([key, item]) =>
    entry(`${word(key)}:`, item as Json, '', false),
  )
  return { text: (bom ? '\ufeff' : '') + lines.join(eol) + (lastBreak ? eol : ''), comments }
}
