import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Effect, EventBody, Irreversible, Permit } from '@loop/spec'
import { shownLength } from '../asks/texts.js'
import { permitFor, shownKey } from '../core/permits.js'
import type { Session } from '../drive/session.js'
import { clipped } from '../prompt/sections.js'
import { replaceFile } from '../store/replace-file.js'
import { digestOf } from './digest.js'
import type { Doing } from './doing.js'

/** Whether an effect may begin: with the approval that it uses up, or why not. */
export interface Leave {
  permit?: Permit
  /** How it ends without anything being done. */
  refused?: EventBody
}

/**
 * Whether an effect that may be irreversible has leave to begin. In a dry run nothing real happens, so nobody is asked.
 *
 * @param text what the agent is given; a command is given none
 * @param edits whether a person may give another text in place of it
 */
export const leaveFor = async (
  session: Session,
  effect: Effect,
  mark: Irreversible | undefined,
  doing: () => Promise<Doing>,
  text: string,
  edits: boolean,
): Promise<Leave> => {
  if (!mark || session.state.simulated) return {}
  const { frame, says } = await doing()
  const clean = session.redact(text)
  const digest = digestOf(frame, clean)
  const permit = permitFor(session.state, effect, digest)
  if (permit) return { permit }
  const file = `artifacts/${effect.id}.${text === '' ? 'shown' : 'prompt'}.md`
  await replaceFile(join(session.folder.path, file), text === '' ? `${session.redact(says)}\n` : clean)
  const given = text === '' ? [] : [`It is given these ${clean.length} characters:`, clipped(clean, shownLength)]
  const whole = `The whole is in .loop/runs/${session.state.run}/${file} (SHA-256 of all of it: ${digest}).`
  const shows = [says, ...given, whole].join('\n\n')
  return {
    refused: {
      type: 'effect.finished',
      effect: effect.id,
      status: 'cut',
      retryable: true,
      usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
      approval: { because: mark.because, digest, frame, shows, file, ...(edits ? { edits } : {}) },
    },
  }
}

/** The text that a person gave in place of one that would go into a call, if somebody did. */
export const editOf = async (
  session: Session,
  effect: Effect,
  doing: () => Promise<Doing>,
  text: string,
): Promise<string | undefined> => {
  const { edits } = session.state
  if (Object.keys(edits).length === 0) return undefined
  const { frame } = await doing()
  const file = edits[shownKey(effect, digestOf(frame, session.redact(text)))]
  return file === undefined ? undefined : readFile(join(session.folder.path, file), 'utf8')
}

/** A value that is made once, when it is first asked for. */
export const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
