import type { Effect, GuardFinding, MemoryWrite, Task } from '@loop/spec'
import type { Part } from '../guards/guard.js'
import { quarantine } from '../guards/quarantine.js'
import { guardsAt, sternest, watch } from '../guards/watch.js'
import { watchedBy } from '../guards/watched-by.js'
import { hostOf } from './host.js'
import type { Session } from './session.js'

/** What came of keeping an entry, as `effect.finished` and `ask.answered` say it. */
export interface Keeping {
  writes?: MemoryWrite[]
  guards?: GuardFinding[]
  warnings?: string[]
}

/** Puts what a writer made into memory, as far as policy and guards let it. That this fails is said, and undoes nothing. */
export const keep = async (
  session: Session,
  writer: string,
  key: string,
  text: string,
  effect: string,
  task?: Task,
): Promise<Keeping> => {
  const { keyed, plan } = session
  if (!keyed?.mayWrite(writer)) return {}
  const parts: Part[] = [
    { kind: 'entry', name: key, text },
    { kind: 'command', name: 'the key', text: key },
  ]
  const seen = await watch(
    guardsAt(plan, 'pre_memory_write', task?.id),
    parts,
    watchedBy(session, task, plan.agents[task?.agent ?? '']),
  )
  const guards = seen.findings.length > 0 ? { guards: seen.findings } : {}
  const stern = sternest(seen.findings)
  if (stern) {
    const file = await quarantine(session, `${effect}.${key}.entry`, text)
    return { ...guards, warnings: [`"${key}" is not kept in memory (${file}): ${stern.guard}: ${stern.message}`] }
  }
  try {
    const { write, refused } = await keyed.write(writer, key, seen.parts[0]?.text ?? '', effect)
    return {
      ...guards,
      ...(write ? { writes: [write] } : {}),
      ...(refused === undefined ? {} : { warnings: [refused] }),
    }
  } catch (cause) {
    hostOf(session).onThrow('store', 'the memory', cause)
    const message = cause instanceof Error ? cause.message : String(cause)
    return { ...guards, warnings: [`"${key}" could not be kept in memory: ${message}`] }
  }
}

/** Puts what a task made into memory, under the name of its output. */
export const keepOutput = (session: Session, task: Task, { id }: Pick<Effect, 'id'>, text: string): Promise<Keeping> =>
  keep(session, task.id, task.output?.name ?? task.id, text, id, task)
