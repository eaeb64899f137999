import type { AgentSpec, Problem, Usage } from '@loop/spec'
import type { Agent, Call, CallContext, Reply } from '../agents/agent.js'
import { splitPrompt } from '../prompt/stable.js'
import { connectionOf } from './connection.js'
import { usageOf } from './cost.js'
import { failures, ModelFailure } from './failures.js'
import { fit, mostTokens } from './fit.js'
import { loadProvider } from './provider.js'
import { patientFetch } from './stall.js'
import { textLog } from './text-log.js'
import { wholeJson } from './whole-json.js'

/** Longest that a server's wish to be left alone is kept to, in milliseconds; the bound of a run counts on no longer waits. */
const longestWait = 60_000

/** Does the work by asking a model over HTTP. */
export const modelAgent: Agent = {
  async call(call, context) {
    const { agent, schema } = call
    const system = [splitPrompt(call.prompt).stable, surroundings, schema && formText(schema)]
      .filter(Boolean)
      .join('\n\n')
    const user = splitPrompt(call.prompt).changing || 'Do this now.'
    const name = plainName(call)
    const isOther = name !== agent.model && agent.price !== undefined
    if (isOther && agent.ceiling?.costUsd === undefined)
      return failed(call, new ModelFailure('unpriced', `what "${name}" costs is not known here`), undefined)
    const asked = isOther ? withoutPrice(agent) : agent
    const room = fit(asked, mostTokens(system, user, schema ? JSON.stringify(schema) : ''))
    if ('problem' in room) return failed(call, new ModelFailure('over-ceiling', room.problem), undefined)
    return await answered(call, context, asked, { system, user, most: room.most, isLowered: room.lowered })
  },
}

const answered = async (
  call: Call,
  context: CallContext,
  agent: AgentSpec,
  given: { system: string; user: string; most: number | undefined; isLowered: boolean },
): Promise<Reply> => {
  const { schema } = call
  const native = agent.structuredOutput ? schema : undefined
  const [provider, { ask }] = await Promise.all([
    loadProvider(agent.provider ?? 'openai-compatible'),
    import('./ask.js'),
  ])
  const connection = connectionOf(agent, patientFetch(agent.stallSeconds ?? 300))
  const log = textLog(call.log, call.redact, context.onText)
  try {
    const { text, tokens, warnings, failure } = await ask({
      model: provider.model(connection, plainName(call), agent),
      agent,
      system: given.system,
      user: given.user,
      mostTokens: given.most,
      schema: native,
      options: provider.options({ agent, schema: native }),
      cached: provider.cached?.(agent),
      signal: context.signal,
      onText: log.add,
    })
    const usage = tokens && usageOf(tokens, agent.price)
    const told = warnings.map(warning => `about the model of "${agent.name}": ${warning}`)
    const reply = failure
      ? failed(call, given.isLowered ? withCeiling(failure) : failure, usage, text)
      : { status: 'ok' as const, text: schema ? wholeJson(text) : text, ...withLane(agent, usage) }
    return told.length > 0 ? { ...reply, warnings: told } : reply
  } finally {
    await log.close()
  }
}

/** What a model has to know that is called over HTTP. */
const surroundings =
  'You see only what is written here: you have no tools, and no files but those whose text is given to you. Your answer is the result itself.'

const formText = (schema: object): string =>
  `# The form of your answer\n\nOne JSON value and nothing else, by this JSON Schema:\n\n${JSON.stringify(schema)}`

/** The name of the model as its provider has it: a search may have the provider before it. */
const plainName = ({ model = '', agent: { provider } }: Call): string =>
  provider !== undefined && model.startsWith(`${provider}/`) ? model.slice(provider.length + 1) : model

const withoutPrice = ({ price: _, ...agent }: AgentSpec): AgentSpec => agent

const withCeiling = (failure: ModelFailure): ModelFailure =>
  failure.kind === 'truncated'
    ? new ModelFailure('truncated', `${failure.detail}; its ceiling leaves no more`, { cause: failure })
    : failure

const withLane = ({ billing }: AgentSpec, usage: Usage | undefined): Pick<Reply, 'usage'> =>
  usage || billing ? { usage: { ...usage, ...(billing ? { lane: billing.lane } : {}) } } : {}

const failed = (call: Call, failure: ModelFailure, usage: Usage | undefined, text = ''): Reply => {
  const { agent, redact } = call
  const { retryable, free, says, fix } = failures[failure.kind]
  const { retryAfterMs } = failure.more
  const isTooLong = retryAfterMs !== undefined && retryAfterMs > longestWait
  const wish = isTooLong
    ? `; the server asks to wait ${Math.ceil(retryAfterMs / 1000)} s, which is longer than a run waits`
    : ''
  const key = agent.apiKeyEnv ?? '`apiKeyEnv`, which is not set'
  const error: Problem = {
    code: `model/${failure.kind}`,
    message: redact(
      `"${agent.name}" ${says}: ${failure.detail.replace(/\.+$/, '')}${wish}. ${fix.replace('{key}', key)}`,
    ),
  }
  const nothing = free && !usage ? { inputTokens: 0, outputTokens: 0, costUsd: 0 } : usage
  return {
    status: 'failed',
    text,
    error,
    retryable: retryable && !isTooLong,
    ...(retryable && !isTooLong && retryAfterMs !== undefined ? { retryAfterMs } : {}),
    ...withLane(agent, nothing),
  }
}
