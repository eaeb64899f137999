import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ask, Effect, EventBody } from '@loop/spec'
import { postAsk } from '../asks/mailbox.js'
import { askFor } from '../asks/questions.js'
import { shownLength } from '../asks/texts.js'
import type { Question } from '../core/state.js'
import { clipped } from '../prompt/sections.js'
import { redactAll } from '../store/redact.js'
import type { Session } from './session.js'

/** Puts a question to a person. */
export const performAsk = async (session: Session, effect: Effect): Promise<EventBody> => {
  const { plan, state, root } = session
  const question = state.questions[0] ?? questionOf(effect)
  const now = session.now()
  const put = askFor(plan, state, question)
  const text = put.question + (await proposed(session, question))
  const ask = redactAll({ ...put, question: text, ...waitFor(session, question, now) }, session.redact)
  await postAsk(root, state.run, plan.name, ask, now)
  return { type: 'effect.finished', effect: effect.id, status: 'ok', ask }
}

/** Whom a check by a person asks, and until when. */
const waitFor = (
  { plan }: Session,
  { kind, about }: Question,
  now: Date,
): Pick<Ask, 'expiresAt' | 'onTimeout' | 'queue'> => {
  const person = kind === 'person-check' ? plan.checks.find(({ id }) => id === about)?.person : undefined
  if (!person) return {}
  const last = Math.min(now.getTime() + person.timeoutSeconds * 1000, 8.64e15) // the last moment that a date can tell
  const onTimeout = 'nobody judged: the check is inconclusive'
  return {
    expiresAt: new Date(last).toISOString(),
    onTimeout,
    ...(person.queue === undefined ? {} : { queue: person.queue }),
  }
}

/** The instructions that a proposal would put in force, each with its file. */
const proposed = async ({ state, folder }: Session, { kind }: Question): Promise<string> => {
  if (kind !== 'improvement') return ''
  const texts: string[] = []
  for (const { task, file } of state.proposal?.prompts ?? []) {
    const text = await readFile(join(folder.path, file), 'utf8')
    texts.push(
      `\n\nThe instructions of "${task}" would be:\n\n${clipped(text.trimEnd(), shownLength)}\n\nThe whole is in .loop/runs/${state.run}/${file}.`,
    )
  }
  return texts.join('')
}

const questionOf = ({ target, about }: Effect): Question => ({
  kind: target as Question['kind'],
  ...(about === undefined ? {} : { about }),
})
