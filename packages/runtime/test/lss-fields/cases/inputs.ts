import type { FieldCase, Json } from '../field-case.js'
import type { Seen } from '../run-scene.js'

/** A document with one input, \`task\`, described so. */
const taking = (field: Json, inputs: Json = {}): Pick<FieldCase, 'loop' | 'inputs'> => ({
  loop: { inputs: { schema: { task: { type: 'string', description: 'What to do.', ...field } } } },
  inputs,
})

const refused = ({ error }: Seen) => error?.message ?? 'runs'
const given = ({ calls }: Seen) => /## task\n\n(.*)/.exec(calls[0]?.prompt ?? '')?.[1]
const at = 'inputs.schema.task'

export const inputCases: FieldCase[] = [
  {
    ...taking({ type: 'number' }, { task: 'mend it' }),
    at: `${at}.type`,
    to: 'string',
    sees: refused,
    was: 'the input "task" is "mend it", expected a number',
    is: 'runs',
  },
  {
    ...taking({ required: true }),
    at: `${at}.description`,
    to: 'What hurts.',
    sees: refused,
    was: 'the input "task" is missing, expected a text (What to do)',
    is: 'the input "task" is missing, expected a text (What hurts)',
  },
  {
    ...taking({}),
    at: `${at}.required`,
    to: true,
    sees: refused,
    was: 'runs',
    is: 'the input "task" is missing, expected a text (What to do)',
  },
  {
    ...taking({ type: 'enum', values: ['high'] }, { task: 'low' }),
    at: `${at}.values`,
    to: ['high', 'low'],
    sees: refused,
    was: 'the input "task" is "low", expected one of "high"',
    is: 'runs',
  },
  {
    ...taking({ type: 'array', items: { type: 'number' } }, { task: ['x'] }),
    at: `${at}.items`,
    to: 'string',
    sees: refused,
    was: 'the input "task[0]" is "x", expected a number',
    is: 'runs',
  },
  { ...taking({}), at: `${at}.default`, from: 'mend it', to: 'leave it', sees: given, was: 'mend it', is: 'leave it' },
  {
    ...taking({}, { task: 'abc' }),
    at: `${at}.min_length`,
    from: 4,
    to: 3,
    sees: refused,
    was: 'the input "task" is "abc", expected at least 4 characters',
    is: 'runs',
  },
  {
    ...taking({}, { task: 'abc' }),
    at: `${at}.max_length`,
    from: 2,
    to: 3,
    sees: refused,
    was: 'the input "task" is "abc", expected at most 2 characters',
    is: 'runs',
  },
  {
    ...taking({}, { task: 'abc' }),
    at: `${at}.pattern`,
    from: '^b',
    to: '^a',
    sees: refused,
    was: 'the input "task" is "abc", expected a text that /^b/ matches',
    is: 'runs',
  },
  {
    ...taking({ type: 'number' }, { task: 1 }),
    at: `${at}.minimum`,
    from: 2,
    to: 1,
    sees: refused,
    was: 'the input "task" is 1, expected at least 2',
    is: 'runs',
  },
  {
    ...taking({ type: 'number' }, { task: 3 }),
    at: `${at}.maximum`,
    from: 2,
    to: 3,
    sees: refused,
    was: 'the input "task" is 3, expected at most 2',
    is: 'runs',
  },
  { at: 'loop_name', to: 'heal', sees: ({ heartbeat }) => heartbeat.loop, was: 'mend', is: 'heal' },
  {
    at: 'objective',
    to: 'Nothing hurts any more.',
    sees: ({ prompts }) => /# Goal\n\n(.*)/.exec(prompts('coder')[0] ?? '')?.[1],
    was: 'The work is as it should be.',
    is: 'Nothing hurts any more.',
  },
]
