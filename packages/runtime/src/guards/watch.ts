import type { GuardFinding, GuardSpec, Plan } from '@loop/spec'
import { inTime } from '../clock/in-time.js'
import type { Host } from '../drive/host.js'
import type { Guard, GuardKind, Look, Part, Sighting } from './guard.js'
import { guardKinds } from './kinds.js'
import { merged, stripped } from './spans.js'

/** What guards are shown, beside the texts. */
export interface Watched extends Omit<Look, 'kind' | 'name' | 'text' | 'guard'> {
  /** Guards that a library user brings, by type. */
  standIns: Readonly<Record<string, Guard>>
  host: Host
}

/** What became of texts that guards looked at. */
export interface Watch {
  /** The texts without what was stripped. */
  parts: Part[]
  findings: GuardFinding[]
  /** Of guards that a person has to decide about: the ids. */
  asked: string[]
  /** It may be tried again after so many milliseconds; nothing else was found. */
  waitMs: number
}

/** The guards of a scope that are about a task, in the order of the document. */
export const guardsAt = ({ guards = [] }: Plan, scope: GuardSpec['scope'], task?: string): GuardSpec[] =>
  guards.filter(guard => guard.scope === scope && (task === undefined || guard.tasks.includes(task)))

/** Has guards look at texts, one after another: what one strips the next does not see. */
export const watch = async (guards: readonly GuardSpec[], parts: readonly Part[], watched: Watched): Promise<Watch> => {
  const result: Watch = { parts: [...parts], findings: [], asked: [], waitMs: 0 }
  for (const guard of guards) await watchWith(guard, result, watched)
  return result
}

/** Longest that a guard which a caller brings may look, in seconds. */
const longest = 60

const kindOf = (type: GuardSpec['type'], { standIns, host }: Pick<Watched, 'standIns' | 'host'>): GuardKind => {
  const own = Object.hasOwn(standIns, type) ? standIns[type] : undefined
  if (!own) return guardKinds[type]
  return { ...guardKinds[type], look: look => inTime(() => own(look), longest, host.signal) }
}

const watchWith = async (guard: GuardSpec, result: Watch, { standIns, host, ...watched }: Watched): Promise<void> => {
  const kind = kindOf(guard.type, { standIns, host })
  const whole: Part = { kind: 'instructions', name: guard.id, text: result.parts.map(({ text }) => text).join('\n\n') }
  const seen: { index: number; part: Part; sighting: Sighting }[] = []
  try {
    const targets = kind.parts
      ? result.parts.flatMap((part, index) => (kind.parts?.includes(part.kind) ? [{ index, part }] : []))
      : [{ index: -1, part: whole }]
    for (const { index, part } of targets) {
      const sighting = await kind.look({ ...watched, ...part, guard })
      if (sighting) seen.push({ index, part, sighting })
    }
  } catch (cause) {
    host.onThrow('guard', `the guard "${guard.id}"`, cause)
    const message = `it could not be looked at: ${cause instanceof Error ? cause.message : String(cause)}`
    result.findings.push({ guard: guard.id, action: guard.onError, message, error: true })
    return
  }
  if (seen.length === 0) return
  const message = seen.map(({ sighting }) => sighting.message).join('; ')
  const waitMs = Math.max(...seen.map(({ sighting }) => sighting.waitMs ?? 0))
  if (waitMs > 0) {
    result.waitMs = Math.max(result.waitMs, waitMs)
    return
  }
  if (seen.some(({ sighting }) => sighting.gate)) result.asked.push(guard.id)
  if (guard.action !== 'strip') {
    result.findings.push({ guard: guard.id, action: guard.action, message })
    return
  }
  if (seen.some(({ part, index }) => index < 0 || part.kind === 'command')) {
    const why = `${message}; that cannot be stripped, so it does not happen`
    result.findings.push({ guard: guard.id, action: 'quarantine', message: why })
    return
  }
  let count = 0
  for (const { index, part, sighting } of seen) {
    const clean = stripped(part.text, merged(sighting.spans ?? [[0, part.text.length]]), guard.id)
    result.parts[index] = { ...part, text: clean.text }
    count += clean.count
  }
  result.findings.push({ guard: guard.id, action: 'strip', message, count })
}

/** The sternest that findings demand; nothing when the work may go on. */
export const sternest = (findings: readonly GuardFinding[]): GuardFinding | undefined =>
  findings.find(({ action }) => action === 'halt') ??
  findings.find(({ action }) => action === 'quarantine') ??
  findings.find(({ action }) => action === 'escalate_human')
