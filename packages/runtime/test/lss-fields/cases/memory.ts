import { worker } from '../../support/lss.js'
import type { FieldCase, Json } from '../field-case.js'
import type { Seen } from '../run-scene.js'

/** A loop whose worker keeps what it makes under its own name, and reads that in three iterations. */
const keeping = (memory: Json = {}): Pick<FieldCase, 'loop' | 'pass'> => ({
  loop: {
    workers: [worker('coder', { inputs: [{ from: 'memory.coder' }] })],
    memory: { type: 'session', write_policy: { allowed_writers: ['coder'] }, ...memory },
  },
  pass: [false, false, true],
})

/** How many entries of memory the worker was given in each iteration. */
const recalled = ({ prompts }: Seen) => prompts('coder').map(prompt => prompt.split('\n## coder\n').length - 1)
const kept = ({ result }: Seen) => Object.keys(result.state.keys)

export const memoryCases: FieldCase[] = [
  { ...keeping(), at: 'memory.type', to: 'ephemeral', sees: recalled, was: [0, 1, 2], is: [0, 0, 0] },
  {
    ...keeping(),
    at: 'memory.backend',
    to: 'vector',
    sees: ({ error }) => error?.message ?? 'runs',
    was: 'runs',
    is: 'memory in "vector" is not offered, expected redis, postgres or none',
  },
  {
    ...keeping({ retention: { unit: 'hour', value: 1 } }),
    at: 'memory.retention.unit',
    to: 'iteration',
    sees: recalled,
    was: [0, 1, 2],
    is: [0, 1, 1],
  },
  {
    ...keeping({ retention: { unit: 'iteration', value: 1 } }),
    at: 'memory.retention.value',
    to: 2,
    sees: recalled,
    was: [0, 1, 1],
    is: [0, 1, 2],
  },
  {
    ...keeping(),
    at: 'memory.write_policy.allowed_writers',
    to: ['optimizer'],
    sees: kept,
    was: ['coder'],
    is: [],
  },
  {
    ...keeping(),
    at: 'memory.write_policy.schema',
    to: { lesson: 'string' },
    sees: kept,
    was: ['coder'],
    is: [],
  },
  { ...keeping(), at: 'memory.write_policy.max_entries', to: 1, sees: recalled, was: [0, 1, 2], is: [0, 1, 1] },
  {
    ...keeping({ read_policy: { coder: ['coder'] } }),
    at: 'memory.read_policy',
    to: { coder: ['lessons'] },
    sees: recalled,
    was: [0, 1, 2],
    is: [0, 0, 0],
  },
  {
    ...keeping(),
    say: { coder: 'write to me@example.org' },
    at: 'memory.redaction',
    to: { pii: true },
    sees: ({ prompts }) => /write to (.*)/.exec(prompts('coder')[1] ?? '')?.[1],
    was: 'me@example.org',
    is: '[redacted]',
  },
]
