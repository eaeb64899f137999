/** What a server says, whatever its protocol. */
export interface Dialogue {
  text: string
  input?: number
  output?: number
  cached?: number
  reasoning?: number
  end?: 'stop' | 'length' | 'refused'
  /** The tools that it wants to use; what is given as a text is sent as it is. */
  calls?: readonly Wish[]
}

/** A tool that a model wants to use. */
export interface Wish {
  name: string
  input: unknown
}

const argumentsOf = ({ input }: Wish): string => (typeof input === 'string' ? input : JSON.stringify(input))

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
  events({ text, input = 10, output = 5, cached = 0, end = 'stop', calls = [] }) {
    const [one, two] = halves(text)
    const reasons = { stop: calls.length > 0 ? 'tool_use' : 'end_turn', length: 'max_tokens', refused: 'refusal' }
    const tools = calls.flatMap((call, number) => {
      const index = number + 1
      const [first, second] = halves(argumentsOf(call))
      const delta = (text: string) =>
        named({
          type: 'content_block_delta',
          index,
          delta: { type: 'input_json_delta', partial_json: text },
        } as never)
      const block = { type: 'tool_use', id: `call_${number}`, name: call.name, input: {} }
      return [
        named({ type: 'content_block_start', index, content_block: block } as never),
        delta(first),
        delta(second),
        named({ type: 'content_block_stop', index } as never),
      ]
    })
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
      ...tools,
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
  events({ text, input = 10, output = 5, cached = 0, reasoning = 0, end = 'stop', calls = [] }, asked) {
    const [one, two] = halves(text)
    const isMistral = asked['model'] === 'mistral-model'
    const chunk = (delta: object, finish: string | null) =>
      data({
        id: 'c',
        object: 'chat.completion.chunk',
        created: 1,
        model: 'm',
        choices: [{ index: 0, delta, finish_reason: finish }],
      })
    const reasons = { stop: calls.length > 0 ? 'tool_calls' : 'stop', length: 'length', refused: 'content_filter' }
    const tools = calls.flatMap((call, index) => {
      const [first, second] = halves(argumentsOf(call))
      // Mistral sends a use whole, and takes ids of nine characters alone.
      const id = `call0000${index}`
      const begin = {
        index,
        id,
        type: 'function',
        function: { name: call.name, arguments: isMistral ? first + second : first },
      }
      return isMistral
        ? [chunk({ tool_calls: [begin] }, null)]
        : [
            chunk({ tool_calls: [begin] }, null),
            chunk({ tool_calls: [{ index, function: { arguments: second } }] }, null),
          ]
    })
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
      ...tools,
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
  events({ text, input = 10, output = 5, cached = 0, reasoning = 0, end = 'stop', calls = [] }) {
    const [one, two] = halves(text)
    const tools = calls.flatMap((call, number) => {
      const [output_index, item_id] = [number + 1, `fc_${number}`]
      const item = { type: 'function_call', id: item_id, call_id: `call_${number}`, name: call.name, arguments: '' }
      const whole = argumentsOf(call)
      return [
        named({ type: 'response.output_item.added', output_index, item } as never),
        ...halves(whole).map(delta =>
          named({ type: 'response.function_call_arguments.delta', item_id, output_index, delta } as never),
        ),
        named({
          type: 'response.output_item.done',
          output_index,
          item: { ...item, arguments: whole, status: 'completed' },
        } as never),
      ]
    })
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
      ...tools,
      named({ type: last, response: { usage, incomplete_details: end === 'stop' ? null : { reason } } } as never),
    ]
  },
}

const google: Protocol = {
  name: 'google',
  matches: /:streamGenerateContent/,
  untilText: 1,
  events({ text, input = 10, output = 5, cached = 0, reasoning = 0, end = 'stop', calls = [] }) {
    const [one, two] = halves(text)
    // Google has arguments as values and not as text, so they can be no broken JSON there.
    const tools = calls.map(({ name, input: args }) =>
      data({ candidates: [{ index: 0, content: { role: 'model', parts: [{ functionCall: { name, args } }] } }] }),
    )
    const reasons = { stop: 'STOP', length: 'MAX_TOKENS', refused: 'SAFETY' }
    const part = (said: string, more: object) =>
      data({ candidates: [{ index: 0, content: { role: 'model', parts: [{ text: said }] }, ...more }] })
    return [
      part(one, {}),
      part(two, {}),
      ...tools,
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
