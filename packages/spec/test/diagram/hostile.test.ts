import { expect, test } from 'vitest'
import type { Plan } from '../../src/index.js'
import { minimal } from '../helpers/lss.js'
import { isWhole } from '../helpers/runs.js'
import { composed, planOf, shipFeature } from './loops.js'
import { drawAll } from './mermaid.js'

const hostile = [
  'say "no"',
  "it's",
  'x]y[z',
  '(a) {b} [[c]]',
  '|pipe|',
  'two\nlines\r\nand\ta tab',
  '🙂🙃 👩‍👩‍👧',
  'end',
  'END',
  'x'.repeat(64),
  '🙂'.repeat(90),
  '<script>alert(1)</script>',
  '`code` and ```more```',
  '%% note',
  '%%{init: {"theme": "dark"}}%%',
  'a; b; c',
  'a --> b',
  'a->>b: hi',
  '#quot; #35; &amp;',
  '$$x^2$$',
  '**bold** __under__ ~~no~~',
  '1. a list',
  '- a list',
  'note right of a',
  'style a fill:red',
  'click a "javascript:alert(1)"',
  'state a {',
  'par and else',
  'red team',
  ':::maker',
  '---\ntitle: x\n---',
  'wrap: me',
  '\\',
  ' ',
  '\u0000\u0007\u2028\u202e',
]

/** What is no text of an author: words of the format and places. */
const fixed = new Set(
  'planVersion dialect source place kind type from to action scope severity onError unit per onExceed role is operator format aggregation lifetime persistence store origin strategy independence'.split(
    ' ',
  ),
)

/** A plan in which everything an author can name or write holds a text, everywhere the same, so that references still hold. */
const withText = <T>(value: T, text: string, key = ''): T => {
  // A word of the format among names.
  if (value === 'optimizer') return value
  if (typeof value === 'string') return (key === 'prompt' || key === 'when' ? text : `${text}${value}`) as T
  if (Array.isArray(value)) return value.map(entry => withText(entry, text, key)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([own, entry]) => [
      own,
      // The source of a route is a name; that of a plan is its file.
      fixed.has(own) && !(own === 'source' && typeof entry === 'string') && typeof entry !== 'object'
        ? entry
        : own === 'place'
          ? entry
          : withText(entry, text, own),
    ]),
  ) as T
}

const plans = async (): Promise<Plan[]> => {
  const named = (...roles: string[]) => roles.map((role, index) => ({ id: `c${index}`, ref: `c${index}.yaml`, role }))
  const children = (...roles: string[]) =>
    named(...roles).map(child => ({
      ...child,
      lens: 'As seen',
      ...(child.role === 'inner' ? { trigger: 'children.c0.evaluators.tests.failed' } : {}),
    }))
  const adapters = [{ from: 'children.c0.outputs.coder', to: 'children.c1.inputs.task', transform: 'text' }]
  const merge = { strategy: 'vote', min_branches_pass: 1, synthesizer: 'workers.coder' }
  const files = { 'c0.yaml': minimal(), 'c1.yaml': shipFeature() }
  return Promise.all([
    planOf(composed('abc', 'nested', children('outer', 'inner', 'inner'), { adapters }), files),
    planOf(composed('abc', 'parallel', children('branch', 'branch'), { merge }), { 'c0.yaml': minimal() }),
  ])
}

test('whatever stands in a plan, each view is read by Mermaid and says the same', async () => {
  const all = await plans()
  for (const [place, plan] of all.entries()) {
    const { read: sound } = await drawAll(plan)
    // A sample has each text in one of the plans, and each plan with its share of the texts.
    for (const text of hostile.filter((_, index) => isWhole || index % all.length === place)) {
      const { read: drawn } = await drawAll(withText(plan, text))
      const shape = ({ nodes, edges, boxes }: typeof sound) => [nodes.length, edges.length, boxes.length]
      expect(shape(drawn), text).toEqual(shape(sound))
      for (const { text: label } of drawn.nodes) expect(label, text).not.toMatch(/<(?!br\/>)/)
    }
  }
}, 120_000)
