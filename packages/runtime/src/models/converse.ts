import { setTimeout as delay } from 'node:timers/promises'
import { type AgentSpec, usualSteps } from '@loop/spec'
import type { ModelMessage } from 'ai'
import type { Toolbox, Used } from '../tools/toolbox.js'
import { type Answer, ask, type ToolCall } from './ask.js'
import type { Tokens } from './cost.js'
import { failures, ModelFailure } from './failures.js'
import { fit, mostTokens } from './fit.js'
import { keptOf, keptText } from './kept.js'
import type { Provider } from './provider.js'
import type { LanguageModel } from './sdk-types.js'
import { tallyOf } from './tally.js'
import { type OfferedTools, offered, resultMessage, withPlainNames } from './tool-set.js'

/** A call of a model: its requests from the first to its answer. */
export interface Conversation {
  model: LanguageModel
  provider: Provider
  agent: AgentSpec
  system: string
  user: string
  /** What the answer has to fit, where the server can be asked to see to that. */
  schema: object | undefined
  toolbox: Toolbox | undefined
  signal: AbortSignal
  /** When the call has to be over, by `performance.now()`. */
  until: number
  onText(text: string): void
}

/** What it came to. */
export interface Conversed {
  text: string
  tokens: Tokens | undefined
  warnings: readonly string[]
  failure?: ModelFailure
  /** A ceiling had answers be shorter than they might be. */
  isLowered: boolean
  /** Whether any request was made. */
  isBegun: boolean
}

/** Longest wait before a request is made again, and how often in a row: what was done with tools is not thrown away for a busy server. */
const [longestWait, mostAgain] = [60_000, 3]

/**
 * Asks a model, does with its tools what it asks for and tells it what came of it, until it answers. All requests together stay within the
 * ceiling of the call, and no more are made than the agent may make. It throws nothing that a server or a tool can bring about.
 */
export const converse = async (talk: Conversation): Promise<Conversed> => {
  const { agent, toolbox, user, signal, onText } = talk
  const tools = toolbox && offered(toolbox)
  const most = tools ? (agent.maxSteps ?? usualSteps) : 1
  const tally = tallyOf(agent)
  const warnings = new Set<string>()
  const kept = toolbox && keptOf(await toolbox.kept(), talk)
  const messages: ModelMessage[] = kept ? [...kept.messages] : [{ role: 'user', content: user }]
  let [isLowered, isBegun, again] = [false, false, 0]
  const ended = (text: string, failure?: ModelFailure): Conversed => ({
    text,
    tokens: tally.tokens(),
    warnings: [...warnings],
    ...(failure ? { failure } : {}),
    isLowered,
    isBegun,
  })
  let step = kept?.step ?? 0
  /** Does what an answer asks for; says how the call ends when it ends over it. */
  const useAll = async (calls: readonly ToolCall[], done: readonly Used[] = []): Promise<Conversed | undefined> => {
    const results = done.flatMap((used, index) => (calls[index] ? [{ call: calls[index], used }] : []))
    for (const [index, call] of calls.entries()) {
      if (index < results.length || !tools || !toolbox) continue
      const used = await tools.use(call, index, { signal, leftMs: Math.max(0, talk.until - performance.now()) })
      if (used.ends && toolbox.approval) {
        await toolbox.keep(keptText(talk, { messages, calls, done: results.map(({ used }) => used), step }))
        return ended('')
      }
      if (signal.aborted) return ended('', new ModelFailure('broken-stream', 'it was stopped'))
      if (used.ends) return ended('', new ModelFailure('halted', used.text))
      results.push({ call, used })
    }
    messages.push(resultMessage(results, step + 1 === most))
    return undefined
  }
  if (kept) {
    const end = await useAll(kept.calls, kept.done)
    if (end) return end
  }
  for (;;) {
    step++
    const request = requestOf(talk, tools, messages, step === most)
    const room = fit(agent, request.prompt, tally.spent())
    if ('problem' in room)
      return ended('', new ModelFailure(isBegun ? 'ceiling-reached' : 'over-ceiling', room.problem))
    isLowered ||= room.lowered
    const answer: Answer = await ask({ ...request, mostTokens: room.most })
    const { failure, tokens, text, calls } = answer
    for (const warning of answer.warnings) warnings.add(warning)
    if (tokens || !failure || !failures[failure.kind].free) {
      isBegun = true
      tally.add(tokens, { input: request.prompt, output: room.most ?? 0 })
    }
    if (failure) {
      const wait = Math.min(longestWait, failure.more.retryAfterMs ?? 1_000 * 2 ** again)
      const isWorthIt = messages.length > 1 && failures[failure.kind].retryable && ++again <= mostAgain
      if (!isWorthIt || step >= most || signal.aborted) return ended(text, failure)
      await delay(wait, undefined, { signal }).catch(() => {})
      continue
    }
    again = 0
    if (calls.length === 0) return ended(text)
    if (step >= most)
      return ended(
        text,
        new ModelFailure('too-many-steps', 'it wants to use a tool in the last request that it may make'),
      )
    if (text !== '') onText('\n')
    messages.push(...withPlainNames(answer.said))
    const end = await useAll(calls)
    if (end) return end
  }
}

const requestOf = (
  { model, provider, agent, system, user, schema, signal, onText }: Conversation,
  tools: OfferedTools | undefined,
  messages: readonly ModelMessage[],
  isLast: boolean,
) => {
  const native = !tools || isLast || provider.schemaBesideTools ? schema : undefined
  const [first, ...more] = messages
  const begin = first?.content === user ? user : JSON.stringify(first)
  const further = [...(tools ? [tools.text] : []), ...(more.length > 0 ? [JSON.stringify(more)] : [])]
  return {
    model,
    agent,
    system,
    messages,
    tools: tools?.set,
    isLast,
    schema: native,
    options: provider.options({ agent, schema: native }),
    cached: provider.cached?.(agent),
    signal,
    onText,
    prompt: mostTokens(system, begin, ...further, native ? JSON.stringify(native) : ''),
  }
}
