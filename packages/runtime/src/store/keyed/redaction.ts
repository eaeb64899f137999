import { LoopError, type MemorySpec, piiKinds } from '@loop/spec'
import { piiIn } from '../../guards/pii-detect.js'
import { merged } from '../../guards/spans.js'
import { knownSecrets, type Redact } from '../redact.js'

const known = ['secrets', 'pii', 'patterns']

/**
 * What takes out of an entry what may not be kept: `secrets` and `pii` (true, or kinds of it), and `patterns` of one's own. What
 * the run itself takes for a secret is out already.
 *
 * @throws LoopError `document` for settings that mean nothing here: they would be kept in silence
 */
export const redactionOf = ({ redaction = {}, place }: MemorySpec): Redact => {
  const refuse = (message: string): never => {
    throw new LoopError('document', message, {
      ...(place ? { place } : {}),
      fix: '`redaction` takes secrets (true or false), pii (true, false or a list of kinds) and patterns (regular expressions).',
    })
  }
  for (const key of Object.keys(redaction))
    if (!known.includes(key) && !key.startsWith('x_')) refuse(`"${key}" of memory.redaction means nothing here`)
  const { secrets = false, pii = false, patterns = [] } = redaction
  const kinds = Array.isArray(pii) ? pii : pii === true ? [...piiKinds] : []
  if (typeof secrets !== 'boolean') refuse('"secrets" of memory.redaction is neither true nor false')
  if ((!Array.isArray(pii) && typeof pii !== 'boolean') || kinds.some(kind => !piiKinds.includes(kind)))
    refuse(`"pii" of memory.redaction is no list of ${piiKinds.join(', ')}`)
  const own = Array.isArray(patterns) ? patterns.map(compiled) : [undefined]
  if (own.includes(undefined)) refuse('"patterns" of memory.redaction is no list of regular expressions')
  return text => {
    let clean = secrets ? text.replace(knownSecrets(), '[redacted]') : text
    for (const pattern of own) if (pattern) clean = clean.replace(pattern, '[redacted]')
    const spans = merged(piiIn(clean, kinds).flatMap(found => found.spans))
    return spans.reduceRight((rest, [from, to]) => `${rest.slice(0, from)}[redacted]${rest.slice(to)}`, clean)
  }
}

const compiled = (source: unknown): RegExp | undefined => {
  try {
    return typeof source === 'string' && source !== '' ? new RegExp(source, 'gu') : undefined
  } catch {
    return undefined
  }
}
