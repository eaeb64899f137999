import type { MemorySpec } from '../../../generated/types.js'
import { placeAt } from '../../../source/document.js'
import { memoryStore } from '../extensions.js'
import type { Compiling } from './compile.js'

const lifetimes = { ephemeral: 'iteration', session: 'run', persistent: 'project' } as const

/** What a loop keeps. Without a backend it is kept in files, beside the journal; or where a store is that `extensions` name. */
export const memoryOf = ({ loop, document: { source } }: Compiling): MemorySpec => {
  const { type, backend, retention, write_policy = {}, read_policy, redaction } = loop.memory
  const name = memoryStore(loop)
  const { allowed_writers, schema, max_entries } = write_policy
  return {
    store: backend ?? 'filesystem',
    ...(name === undefined ? {} : { name }),
    persistence: 'full',
    origin: 'loop',
    lifetime: lifetimes[type],
    ...(retention === undefined ? {} : { retention }),
    ...(allowed_writers === undefined ? {} : { writers: allowed_writers }),
    ...(read_policy === undefined ? {} : { readers: read_policy }),
    ...(max_entries === undefined ? {} : { maxEntries: max_entries }),
    ...(schema === undefined ? {} : { schema }),
    ...(redaction === undefined ? {} : { redaction }),
    place: placeAt(source, '/memory'),
  }
}
