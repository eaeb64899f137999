import type { Usage } from '@loop/spec'
import type { Redact } from '../../store/redact.js'
import { boundedCapture } from '../../supervise/capture.js'

/** Most bytes of a message that are kept. */
const keepBytes = 4 * 1024 * 1024

/** Most characters that are told as they come. */
const mostTold = 16 * 1024 * 1024

/** Most tool calls that are told apart. */
const mostTools = 10_000

/** What is known of a tool call. */
export interface ToolCall {
  name: string
  kind: string | undefined
  title: string
  paths: readonly string[]
}

/** What a program told of its work so far. */
export interface Heard {
  /** Takes the parameters of a `session/update`, whatever they are. */
  update(params: unknown): void
  /** What is known of a tool call, with what a further message says of it. */
  toolWith(update: unknown): ToolCall
  /** The last message, without secrets: what came after the last tool. */
  answer(redact: Redact): { text: string; bytes: number; truncated: boolean }
  tools(): ToolCall[]
  costUsd(): number | undefined
}

/**
 * Listens to the updates of a session. They are read for what is needed and no further: newer agents say more than older ones.
 *
 * @param onText told of each piece of an answer
 * @param onTool told of each tool that is used
 */
export const heard = (onText: (text: string) => void, onTool: (tool: ToolCall) => void): Heard => {
  const calls = new Map<string, ToolCall>()
  let message = boundedCapture(keepBytes / 2, keepBytes / 2)
  let last = message
  let messageId: unknown
  let cost: number | undefined
  let told = 0

  const begin = (): void => {
    if (message.bytes() === 0) return
    message = boundedCapture(keepBytes / 2, keepBytes / 2)
  }
  const toolWith = (update: unknown): ToolCall => {
    const said = fieldsOf(update)
    const before = calls.get(String(said['toolCallId']))
    const kind = textOf(said['kind']) ?? before?.kind
    return {
      kind,
      name: nameOf(said) ?? (before?.name === before?.kind ? undefined : before?.name) ?? kind ?? 'other',
      title: textOf(said['title']) ?? before?.title ?? '',
      paths: [...new Set([...(before?.paths ?? []), ...pathsIn(said['locations']), ...pathsIn(said['content'])])],
    }
  }
  return {
    toolWith,
    update(params) {
      const update = fieldsOf(fieldsOf(params)['update'])
      switch (update['sessionUpdate']) {
        case 'agent_message_chunk': {
          const content = fieldsOf(update['content'])
          const text = content['type'] === 'text' ? textOf(content['text']) : undefined
          if (text === undefined || text === '') return
          const id = update['messageId'] ?? messageId
          if (id !== messageId) begin()
          messageId = id
          message.add(Buffer.from(text))
          last = message
          told += text.length
          if (told <= mostTold) onText(text)
          return
        }
        case 'tool_call':
        case 'tool_call_update': {
          const id = String(update['toolCallId'])
          const isNew = !calls.has(id)
          if (isNew && calls.size >= mostTools) return
          const tool = toolWith(update)
          calls.set(id, tool)
          if (!isNew) return
          begin()
          onTool(tool)
          return
        }
        case 'usage_update': {
          const { amount, currency } = fieldsOf(update['cost'])
          if (typeof amount === 'number' && amount >= 0 && currency === 'USD') cost = Math.max(cost ?? 0, amount)
        }
      }
    },
    answer: redact => ({ text: last.text(redact), bytes: last.bytes(), truncated: last.truncated() }),
    tools: () => [...calls.values()],
    costUsd: () => cost,
  }
}

/** The tokens that the end of a turn tells, as far as it does: together they are its total, whatever is told apart in it. */
export const tokensIn = (response: unknown): Usage => {
  const usage = fieldsOf(fieldsOf(response)['usage'])
  const count = (key: string) => Math.max(0, Math.ceil(Number(usage[key]) || 0))
  const [input, output, thought] = [count('inputTokens'), count('outputTokens'), count('thoughtTokens')]
  const [read, written] = [count('cachedReadTokens'), count('cachedWriteTokens')]
  const total = Math.max(count('totalTokens'), input + output)
  if (total === 0) return quotaIn(response)
  const outputTokens = thought > 0 && total >= input + output + read + written + thought ? output + thought : output
  return {
    inputTokens: total - outputTokens,
    outputTokens,
    ...(read > 0 ? { cachedInputTokens: Math.min(read, total - outputTokens) } : {}),
    ...(thought > 0 ? { reasoningTokens: Math.min(thought, outputTokens) } : {}),
  }
}

/** Where Gemini CLI tells its tokens, beside the protocol. */
const quotaIn = (response: unknown): Usage => {
  const quota = fieldsOf(fieldsOf(fieldsOf(response)['_meta'])['quota'])
  const { input_tokens: inputTokens, output_tokens: outputTokens } = fieldsOf(quota['token_count'])
  return typeof inputTokens === 'number' && typeof outputTokens === 'number' ? { inputTokens, outputTokens } : {}
}

export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The files that are named in a list of places, or of changes. */
const pathsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.slice(0, 1_000).flatMap(each => textOf(fieldsOf(each)['path']) ?? []) : []

/** The name of a tool; before the protocol had a place for it, one of the agents kept it beside. */
const nameOf = (said: Readonly<Record<string, unknown>>): string | undefined =>
  textOf(said['name']) ?? textOf(fieldsOf(fieldsOf(said['_meta'])['claudeCode'])['toolName'])
