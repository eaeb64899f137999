import { compileOpenloop, type Plan, parse, readOpenloop, type SourceDocument } from '@loop/spec'
import fc from 'fast-check'

/** There or not, as a key that is left out of JSON. */
const rare = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })

/** No command, one, or several with names. */
const step = (least: number) =>
  fc
    .integer({ min: least, max: 3 })
    .map(count => (count < 2 ? 'true'.repeat(count) : Object.fromEntries(['a', 'b', 'c'].slice(0, count).map(run))))

const run = (name: string) => [name, `sh ${name}`]

const documents = fc.record({
  commands: fc.record({ play: step(0), scan: step(0), fix: step(0), verify: step(1), improve: step(0) }),
  total_rounds: rare(fc.integer({ min: 1, max: 6 })),
  baseline: rare(
    fc.record({
      command: fc.constant('measure'),
      regex: fc.constant('(\\d+)'),
      value: fc.integer({ min: 1, max: 9 }),
      direction: fc.constantFrom('greater_equal' as const, 'less_equal' as const),
    }),
  ),
  limits: rare(fc.record({ max_consecutive_failures: fc.nat(3) })),
  gates: rare(fc.record({ maxChangedFiles: fc.nat(3), onBreak: fc.constantFrom('undo' as const, 'keep' as const) })),
  git: rare(fc.record({ checkpoint: fc.boolean() })),
  interrupted: rare(fc.constantFrom('ask' as const, 'retry' as const)),
})

/** Any loop of commands, as its document is read and compiled. */
export const arbitraryRounds: fc.Arbitrary<Plan> = documents.map(document => {
  const parsed = parse(JSON.stringify(document), 'loops/any.yaml')
  return compileOpenloop(readOpenloop(parsed.document as SourceDocument).document, { digestOf: () => '' })
})
