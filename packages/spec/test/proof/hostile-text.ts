import fc from 'fast-check'
import { loopkitWords, lssWords } from './words.js'

const pieces = [
  ...['a', 'b: ', ': ', '- ', '? ', '\n', '\n  ', '\n    ', '\t', ' ', '"', "'", '|', '>-', '[', ']', '{', '}', ','],
  ...['#', '&x ', '*x', '!t ', '!!int ', '!!str ', '---\n', '...\n', '%YAML 1.1\n', '<<: ', '\\', '~', '12', '@', '`'],
  ...['\r\n', '\r', '\ufeff', '😀', '\ud800', '\udfff', '\u0000', '\u001b[2J', '\u0085', '\u009b', '\u2028', '\u202e'],
  ...['\u200d', '\uffff', '\u007f', 'on', '0o7', '1:30', '2020-01-01', '.nan', '-.inf', '1e999', '__proto__: '],
]

/** Any bytes, read as UTF-8 the way a file is. */
export const anyBytes = fc
  .uint8Array({ maxLength: 300 })
  .map(bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))

/** What YAML is made of, in no order. */
export const yamlish = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(parts => parts.join(''))

const word = fc.constantFrom(...loopkitWords, ...lssWords, ...pieces)

/** Lines of keys and values that loops are made of, now and then with something else in between. */
export const looplike = fc
  .tuple(
    fc.array(
      fc.record({
        indent: fc.constantFrom(0, 0, 0, 2, 2, 4, 6),
        item: fc.constantFrom('', '', '', '- '),
        key: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...loopkitWords, ...lssWords) }, word),
        value: fc.oneof(
          { weight: 3, arbitrary: fc.constant('') },
          { weight: 4, arbitrary: fc.constantFrom(...loopkitWords, ...lssWords, '3', '-1', 'true', '0.5') },
          { weight: 1, arbitrary: fc.array(word, { maxLength: 4 }).map(words => words.join('')) },
          { weight: 2, arbitrary: fc.array(word, { maxLength: 3 }).map(words => `[${words.join(', ')}]`) },
          { weight: 2, arbitrary: fc.tuple(word, word).map(([key, value]) => `{ ${key}: ${value} }`) },
        ),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.constantFrom('', '', '', '\ufeff'),
  )
  .map(([lines, end, mark]) => {
    const written = lines.map(({ indent, item, key, value }) => `${' '.repeat(indent)}${item}${key}: ${value}`)
    return mark + written.join(end) + end
  })
