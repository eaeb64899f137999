import { createHash } from 'node:crypto'
import type { ModelMessage } from 'ai'
import type { Used } from '../tools/toolbox.js'
import type { ToolCall } from './ask.js'
import type { Conversation } from './converse.js'

/** A conversation that waits for a person, as far as it went. */
interface Kept {
  messages: ModelMessage[]
  /** What the last answer asks for, and what of that is done. */
  calls: readonly ToolCall[]
  done: readonly Used[]
  /** How many requests were made. */
  step: number
}

/** What tells whether it is the same call: all that the model was told at its beginning. */
const keyOf = ({ agent, system, user }: Pick<Conversation, 'agent' | 'system' | 'user'>): string =>
  createHash('sha256')
    .update(JSON.stringify([agent.provider, agent.baseUrl, agent.model, system, user]))
    .digest('hex')

export const keptText = (talk: Conversation, kept: Kept): string => JSON.stringify({ key: keyOf(talk), ...kept })

/** The conversation of this very call, if one was kept. */
export const keptOf = (text: string | undefined, talk: Conversation): Kept | undefined => {
  if (text === undefined) return undefined
  const { key, ...kept } = JSON.parse(text) as Kept & { key: string }
  return key === keyOf(talk) ? kept : undefined
}
