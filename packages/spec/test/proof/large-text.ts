import { maxTextLength } from '../../src/source/parse.js'

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join('')
const head = 'name: a\ntrigger: { type: manual }\n'
const step = (rest: string): string => `${head}pipeline: [{ prompt: "${rest}" }]\n`
const choice = (when: string): string => `${head}pipeline: [{ when: "${when}", then: [{ prompt: x }] }]\n`

/** Texts that are long or deep in one way each. */
export const largeTexts: readonly (readonly [name: string, text: string])[] = [
  ['brackets without end', '['.repeat(50_000)],
  ['braces without end', '{a: '.repeat(10_000)],
  ['sixty levels', many(60, level => `${' '.repeat(level)}a:\n`)],
  ['more levels than may be', many(200, level => `${' '.repeat(level)}a:\n`)],
  ['a huge scalar', step('x'.repeat(200_000))],
  ['a huge scalar of wide characters', step('👩‍💻'.repeat(10_000))],
  ['a huge key', `${head}${'x'.repeat(100_000)}: 1\n`],
  ['more text than may be', `a: ${'x'.repeat(maxTextLength)}`],
  ['keys that are not known', head + many(2_000, index => `k${index}: 1\n`)],
  ['keys that are not known, with CRLF', head + many(1_000, index => `k${index}: 1\r\n`)],
  ['keys a second time', 'a: 1\n'.repeat(2_000)],
  ['keys a second time, in one line', `{ ${'a: 1, '.repeat(500)} }`],
  ['findings in one very long line', `${head}tags: [${'no, '.repeat(500)}${'x'.repeat(50_000)}]\n`],
  ['one alias often', `a: &x [1]\nb: [${'*x, '.repeat(20_000)}]\n`],
  ['aliases of aliases', many(30, index => `k${index}: &x${index} [*x${index - 1}, *x${index - 1}]\n`)],
  ['many anchors', `b: [${many(10_000, index => `&x${index} 1, `)}]\n`],
  ['aliases of nothing', `b: [${many(500, index => `*x${index}, `)}]\n`],
  ['spaces', `a:${' '.repeat(100_000)}b\n`],
  ['empty lines', `a: 1\n${'\n'.repeat(100_000)}`],
  ['comments', `a: [1${' #c\n'.repeat(10_000)}]\n`],
  ['beginnings of secrets', step('-----BEGIN '.repeat(8_000) + 'sk-a'.repeat(8_000))],
  ['placeholders', step(many(5_000, index => `{x${index}} `))],
  ['a long expression', choice(`${'a && '.repeat(5_000)}b`)],
  ['a deep expression', choice(`${'('.repeat(20_000)}b`)],
  ['an expression of negations', choice(`${'!'.repeat(20_000)}b`)],
  [
    'a long schedule',
    `name: a\ntrigger: { type: cron, cron: "${'1,'.repeat(30_000)}1 * * * *" }\npipeline: [{ prompt: x }]\n`,
  ],
  ['steps of one name', `${head}pipeline:\n${'  - { label: s, prompt: do }\n'.repeat(2_000)}`],
  [
    'makers that are not there',
    `${head}pipeline:\n${many(700, index => `  - { label: s${index}, prompt: do }\n`)}verify: { checker: t, maker: [${many(700, index => `x${index}, `)}] }\n`,
  ],
]
