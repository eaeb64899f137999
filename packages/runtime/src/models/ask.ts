import type { AgentSpec } from '@loop/spec'
import { jsonSchema, type ModelMessage, Output, streamText, type ToolSet } from 'ai'
import { classify } from './classify.js'
import type { Tokens } from './cost.js'
import { ModelFailure } from './failures.js'
import type { LanguageModel, ProviderOptions } from './sdk-types.js'

/** One request to a model. */
export interface Request {
  model: LanguageModel
  agent: AgentSpec
  /** The part of the prompt that stays the same. */
  system: string
  messages: readonly ModelMessage[]
  /** What it may use, by the names that its provider takes. */
  tools: ToolSet | undefined
  /** Whether it is to answer now and use nothing. */
  isLast: boolean
  mostTokens: number | undefined
  /** What the answer has to fit, where the server is to see to that. */
  schema: object | undefined
  options: ProviderOptions
  cached: ProviderOptions | undefined
  signal: AbortSignal
  onText(text: string): void
}

/** What came of it; `failure` when it is no whole answer, with what was used for it all the same. */
export interface Answer {
  text: string
  /** The tools that it wants to use, in order. */
  calls: readonly ToolCall[]
  /** What it said, as the next request has to tell it. */
  said: readonly ModelMessage[]
  tokens: Tokens | undefined
  /** Settings that the model does not take. */
  warnings: readonly string[]
  failure?: ModelFailure
}

/** A use of a tool that a model asks for. */
export interface ToolCall {
  id: string
  /** As the model has it. */
  name: string
  input: unknown
  /** Why its arguments cannot be read. */
  problem?: string
}

/** Longest answer, in characters; a server that sends more without end is given up. */
const longest = 4 * 1024 * 1024

/** Sends one request and reads its stream to the end. It throws nothing that a server can bring about. */
export const ask = async (request: Request): Promise<Answer> => {
  const { onText } = request
  const answer = {
    text: '',
    calls: [] as ToolCall[],
    said: [] as ModelMessage[],
    tokens: undefined as Tokens | undefined,
    warnings: [] as string[],
  }
  let end: { reason: string; raw: string | undefined } | undefined
  let refusal: string | undefined
  let hasEvents = false
  let inSpite: ModelFailure | undefined
  const stop = new AbortController()
  const failed = (failure: ModelFailure): Answer => {
    stop.abort()
    return { ...answer, failure: hasEvents ? failure : withoutEvents(failure) }
  }
  try {
    const stream = streamOf(request, AbortSignal.any([request.signal, stop.signal]))
    for await (const part of stream.fullStream) {
      if (part.type === 'text-delta') {
        answer.text += part.text
        onText(part.text)
        if (answer.text.length > longest)
          return failed(new ModelFailure('malformed', `its answer has more than ${longest} characters`))
      } else if (part.type === 'tool-call') {
        if (request.tools) answer.calls.push(callOf(part))
      } else if (part.type === 'start-step') {
        answer.warnings.push(...part.warnings.map(warningText))
      } else if (part.type === 'raw') {
        hasEvents = true
        refusal ??= refusalIn(part.rawValue)
      } else if (part.type === 'finish-step') {
        end = { reason: part.finishReason, raw: part.rawFinishReason }
        answer.tokens = tokensOf(part.usage)
      } else if (part.type === 'error' && isUseInSpite(part.error)) {
        inSpite = new ModelFailure('too-many-steps', 'it wants to use a tool in the last request that it may make')
      } else if (part.type === 'error') {
        return failed(classify(part.error))
      } else if (part.type === 'abort') {
        return failed(new ModelFailure('broken-stream', 'it was stopped'))
      }
    }
    // The SDK answers uses that it cannot read by itself; who leads the conversation does so, and servers take one answer alone.
    if (answer.calls.length > 0 && end)
      answer.said.push(...(await stream.response).messages.filter(({ role }) => role === 'assistant'))
  } catch (cause) {
    return failed(classify(cause))
  }
  const failure = inSpite ?? (refusal === undefined ? wrongEnd(end, answer) : new ModelFailure('refused', refusal))
  return failure ? failed(failure) : answer
}

/** An answer that ended well and had nothing of the protocol in it: a page of a website, most likely. */
const withoutEvents = (failure: ModelFailure): ModelFailure =>
  /^(broken-stream|malformed)$/.test(failure.kind) && /ended without /.test(failure.detail)
    ? new ModelFailure('malformed', 'there was not one event of its protocol in it', { cause: failure })
    : failure

const callOf = ({ toolCallId, toolName, input, ...more }: SdkToolCall): ToolCall => ({
  id: toolCallId,
  name: toolName,
  input,
  ...(more.invalid ? { problem: more.error instanceof Error ? more.error.message : String(more.error) } : {}),
})

interface SdkToolCall {
  toolCallId: string
  toolName: string
  input: unknown
  invalid?: boolean | undefined
  error?: unknown
}

const streamOf = (
  { model, agent, system, messages, tools, isLast, mostTokens, schema, options, cached }: Request,
  abortSignal: AbortSignal,
) => {
  const { temperature, topP } = agent.sampling ?? {}
  // Where nobody has said whether the SDK prints its warnings, it does not: they are told with the answer.
  globalThis.AI_SDK_LOG_WARNINGS ??= false
  return streamText({
    model,
    system: { role: 'system', content: system, ...(cached ? { providerOptions: cached } : {}) },
    messages: [...messages],
    ...(tools ? { tools, toolChoice: isLast ? ('none' as const) : ('auto' as const) } : {}),
    maxRetries: 0, // the engine tries again, so that each try is on record and within the limits
    abortSignal,
    includeRawChunks: true,
    onError: () => {}, // it is in the stream as well
    providerOptions: options,
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(mostTokens === undefined ? {} : { maxOutputTokens: mostTokens }),
    ...(schema ? { output: Output.object({ schema: jsonSchema(schema), name: 'answer' }) } : {}),
  })
}

const warningText = (warning: { type: string }): string => {
  const { feature, details, message } = warning as Record<string, unknown>
  return [feature, details, message].filter(word => typeof word === 'string').join(': ') || warning.type
}

interface SdkUsage {
  inputTokens: number | undefined
  outputTokens: number | undefined
  inputTokenDetails: { cacheReadTokens: number | undefined; cacheWriteTokens: number | undefined }
  outputTokenDetails: { reasoningTokens: number | undefined }
}

const tokensOf = ({ inputTokens, outputTokens, inputTokenDetails, outputTokenDetails }: SdkUsage): Tokens => ({
  input: inputTokens,
  output: outputTokens,
  cached: inputTokenDetails.cacheReadTokens,
  written: inputTokenDetails.cacheWriteTokens,
  reasoning: outputTokenDetails.reasoningTokens,
})

/** Whether a model used a tool although it was told that none is left. What it used of its tokens comes after that. */
const isUseInSpite = (error: unknown): boolean => error instanceof Error && error.name === 'AI_ToolChoiceViolationError'

/** How OpenAI says that a model refuses, and Google that a prompt is blocked: the SDK passes over both. */
const refusalIn = (raw: unknown): string | undefined => {
  const value = (raw ?? {}) as {
    type?: unknown
    refusal?: unknown
    choices?: { delta?: { refusal?: unknown } }[]
    promptFeedback?: { blockReason?: unknown }
  }
  if (value.type === 'response.refusal.done' && typeof value.refusal === 'string') return value.refusal
  const spoken = Array.isArray(value.choices) ? value.choices[0]?.delta?.refusal : undefined
  if (typeof spoken === 'string' && spoken !== '') return spoken
  const blocked = value.promptFeedback?.blockReason
  return typeof blocked === 'string' ? `the prompt is blocked: ${blocked}` : undefined
}

const wrongEnd = (
  end: { reason: string; raw: string | undefined } | undefined,
  { text, calls }: Pick<Answer, 'text' | 'calls'>,
): ModelFailure | undefined => {
  if (end?.reason === 'length') return new ModelFailure('truncated', `after ${text.length} characters`)
  if (end?.reason === 'content-filter' || /content.?filter|safety|refusal/i.test(end?.raw ?? ''))
    return new ModelFailure('refused', end?.raw ?? 'content filter')
  if (calls.length > 0 && (end?.reason === 'tool-calls' || end?.reason === 'stop')) return undefined
  if (end?.reason !== 'stop')
    return new ModelFailure('broken-stream', end?.raw ? `it ended with "${end.raw}"` : 'it ended without an end')
  return text.trim() === '' ? new ModelFailure('empty', 'the answer has no text') : undefined
}
