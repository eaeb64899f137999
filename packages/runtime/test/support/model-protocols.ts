/** What a server says, whatever its protocol. */
export interface Dialogue {
  text: string
  input?: number
  output?: number
  cached?: number
  reasoning?: number
  end?: 'stop' | 'length' | 'refused'
}

/** How a protocol says that, event by event. */
export interface Protocol {
  name: string
  matches: RegExp
  /** How many events there are until some of the text was said. */
  untilText: number
  events(dialogue: Dialogue, asked: Record<string, unknown>): string[]
}

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`
const named = (value: { type: string }): string => `event: ${value.type}\n${data(value)}`
const halves = (text: string): [string, string] => {
  const at = Math.ceil(text.length / 2)
  return [text.slice(0, at), text.slice(at)]
}

const anthropic: Protocol = {
  name: 'anthropic',
  matches: /\/messages$/,
  untilText: 3,
  events({ text, input = 10, output = 5, cached = 0, end = 'stop' }) {
    const [one, two] = halves(text)
    const reasons = { stop: 'end_turn', length: 'max_tokens', refused: 'refusal' }
    const usage = {
      input_tokens: input - cached,
      cache_read_input_tokens: cached,
      cache_creation_input_tokens: 0,
      output_tokens: 1,
    }
    return [
      named({
        type: 'message_start',
        message: {
          id: 'm',
          type: 'message',
          role: 'assistant',
          model: 'm',
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage,
        },
      } as never),
      named({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } } as never),
      named({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: one } } as never),
      named({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: two } } as never),
      named({ type: 'content_block_stop', index: 0 } as never),
      named({
        type: 'message_delta',
        delta: { stop_reason: reasons[end], stop_sequence: null },
        usage: { output_tokens: output },
      } as never),
      named({ type: 'message_stop' }),
    ]
  },
}

const chat: Protocol = {
  name: 'chat',
  matches: /\/chat\/completions$/,
  untilText: 1,
  events({ text, input = 10, output = 5, cached = 0, reasoning = 0, end = 'stop' }) {
    const [one, two] = halves(text)
    const chunk = (delta: object, finish: string | null) =>
      data({
        id: 'c',
        object: 'chat.completion.chunk',
        created: 1,
        model: 'm',
        choices: [{ index: 0, delta, finish_reason: finish }],
      })
    const reasons = { stop: 'stop', length: 'length', refused: 'content_filter' }
    const usage = {
      prompt_tokens: input,
      completion_tokens: output,
      total_tokens: input + output,
      prompt_tokens_details: { cached_tokens: cached },
      completion_tokens_details: { reasoning_tokens: reasoning },
    }
    return [
      chunk({ role: 'assistant', content: one }, null),
      chunk({ content: two }, null),
      data({
        id: 'c',
        object: 'chat.completion.chunk',
        created: 1,
        model: 'm',
        choices: [{ index: 0, delta: { content: '' }, finish_reason: reasons[end] }],
        usage,
      }),
      'data: [DONE]\n\n',
    ]
  },
}

const responses: Protocol = {
  name: 'responses',
  matches: /\/responses$/,
  untilText: 3,
  events({ text, input = 10, output = 5, cached = 0, reasoning = 0, end = 'stop' }) {
    const [one, two] = halves(text)
    const usage = {
      input_tokens: input,
      input_tokens_details: { cached_tokens: cached },
      output_tokens: output,
      output_tokens_details: { reasoning_tokens: reasoning },
      total_tokens: input + output,
    }
    const item = { type: 'message', id: 'i', role: 'assistant', status: 'completed', content: [] }
    const reason = end === 'length' ? 'max_output_tokens' : 'content_filter'
    const last = end === 'stop' ? 'response.completed' : 'response.incomplete'
    return [
      named({ type: 'response.created', response: { id: 'r', created_at: 1, model: 'm' } } as never),
      named({ type: 'response.output_item.added', output_index: 0, item } as never),
      named({
        type: 'response.output_text.delta',
        item_id: 'i',
        output_index: 0,
        content_index: 0,
        delta: one,
      } as never),
      named({
        type: 'response.output_text.delta',
        item_id: 'i',
        output_index: 0,
        content_index: 0,
        delta: two,
      } as never),
      named({ type: 'response.output_item.done', output_index: 0, item } as never),
      named({ type: last, response: { usage, incomplete_details: end === 'stop' ? null : { reason } } } as never),
    ]
  },
}

const google: Protocol = {
  name: 'google',
  matches: /:streamGenerateContent/,
  untilText: 1,
  events({ text, input = 10, output = 5, cached = 0, reasoning = 0, end = 'stop' }) {
    const [one, two] = halves(text)
    const reasons = { stop: 'STOP', length: 'MAX_TOKENS', refused: 'SAFETY' }
    const part = (said: string, more: object) =>
      data({ candidates: [{ index: 0, content: { role: 'model', parts: [{ text: said }] }, ...more }] })
    return [
      part(one, {}),
      part(two, {}),
      data({
        candidates: [{ index: 0, content: { role: 'model', parts: [] }, finishReason: reasons[end] }],
        usageMetadata: {
          promptTokenCount: input,
          cachedContentTokenCount: cached,
          candidatesTokenCount: output - reasoning,
          thoughtsTokenCount: reasoning,
          totalTokenCount: input + output,
        },
      }),
    ]
  },
}

export const protocols: readonly Protocol[] = [anthropic, chat, responses, google]
