import { LoopError, type MemorySpec, piiKinds, redactionProblems, redactionSettings } from '@loop/spec'
import { piiIn } from '../../guards/pii-detect.js'
import { merged } from '../../guards/spans.js'
import { knownSecrets, type Redact } from '../redact.js'

/**
 * What takes out of an entry what may not be kept: `secrets` and `pii` (true, or kinds of it), and `patterns` of one's own. What
 * the run itself takes for a secret is out already.
 *
 * @throws LoopError `document` for settings that mean nothing here: they would be kept in silence
 */
export const redactionOf = ({ redaction = {}, place }: MemorySpec): Redact => {
  const [problem] = redactionProblems(redaction)
  if (problem) throw new LoopError('document', problem.message, { ...(place ? { place } : {}), fix: redactionSettings })
  const { secrets, pii, patterns = [] } = redaction
  const kinds = pii === true ? piiKinds : ((pii || []) as (typeof piiKinds)[number][])
  const own = (patterns as string[]).map(pattern => new RegExp(pattern, 'gu'))
  return text => {
    let clean = secrets ? text.replace(knownSecrets(), '[redacted]') : text
    for (const pattern of own) clean = clean.replace(pattern, '[redacted]')
    const spans = merged(piiIn(clean, kinds).flatMap(found => found.spans))
    return spans.reduceRight((rest, [from, to]) => `${rest.slice(0, from)}[redacted]${rest.slice(to)}`, clean)
  }
}
