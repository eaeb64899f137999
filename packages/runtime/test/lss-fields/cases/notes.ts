import { traceOf } from '../../../src/index.js'
import type { NotedCase } from '../field-case.js'

/** What no run goes by, why that is so, and where it is seen all the same. */
export const notedCases: NotedCase[] = [
  {
    at: 'version',
    to: '2.0.0',
    why: 'which edition of the document it is says nothing about what it does',
    where: 'the plan on record, and the trace',
    sees: async ({ root, result }) => (await traceOf(root, result.run)).metadata?.spec_version,
    was: '1.0.0',
    is: '2.0.0',
  },
  {
    at: 'inputs.examples',
    to: [{ task: 7 }],
    why: 'sets of inputs to try the loop with; a run is given its own',
    where: 'the rules: each has to fit',
    sees: ({ warnings }) => warnings,
    was: 0,
    is: 1,
  },
  {
    at: 'metrics.0.definition',
    to: 'How short it is.',
    why: 'words for people; what is measured is said by `source`',
    where: 'the plan on record',
    sees: ({ plan }) => plan.metrics?.[0]?.definition,
    was: 'How good it is.',
    is: 'How short it is.',
  },
  {
    at: 'metadata',
    from: { owner: 'platform' },
    to: { taxonomy_level: 9 },
    why: 'it is about the document and no part of the loop',
    where: 'the rules and scores, which read the level in it',
    sees: ({ warnings }) => warnings,
    was: 0,
    is: 1,
  },
  {
    at: 'taxonomy_level',
    to: 9,
    why: 'an older place for `metadata.taxonomy_level`',
    where: 'the rules and scores, which read it there, too',
    sees: ({ warnings }) => warnings,
    was: 0,
    is: 1,
  },
  {
    loop: {
      termination_conditions: {
        success: [{ metric: 'quality', operator: 'gte', value: 1 }],
        failure: [{ type: 'evaluator_error' }],
      },
    },
    at: 'extensions.conformance',
    from: { target: 'parseable' },
    to: { target: 'operational' },
    why: 'what the document claims; a claim changes nothing about the loop',
    where: 'the rules: a loop that claims more has to keep more',
    sees: ({ status }) => status,
    was: 'done',
    is: 'refused',
  },
  {
    at: 'extensions.patterns',
    from: ['critique-loop'],
    to: ['cricket-loop'],
    why: 'names for how it is built; what it is built of says what it does',
    where: 'the rules: a pattern has to be one of the catalogue',
    sees: ({ warnings }) => warnings,
    was: 0,
    is: 1,
  },
]
