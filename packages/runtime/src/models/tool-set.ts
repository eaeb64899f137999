import { jsonSchema, type ModelMessage, type ToolSet, tool } from 'ai'
import { providerNames } from '../tools/provider-names.js'
import type { Toolbox, Used } from '../tools/toolbox.js'
import type { ToolCall } from './ask.js'

/** Most uses that one answer may ask for. */
const mostAtOnce = 32

/** The tools of a call as a provider is told of them. */
export interface OfferedTools {
  set: ToolSet
  /** The same as text, for how long it may be. */
  text: string
  /** Does what an answer asks for, unless the call ends over it. */
  use(call: ToolCall, index: number, left: { signal: AbortSignal; leftMs: number }): Promise<Used>
}

export const offered = (toolbox: Toolbox): OfferedTools => {
  const names = providerNames(toolbox.tools.map(({ name }) => name))
  const byName = new Map(toolbox.tools.map(one => [one.name, one]))
  const told = [...names].flatMap(([name, real]) => {
    const one = byName.get(real)
    return one ? [{ name, description: one.description, input: one.input }] : []
  })
  return {
    set: Object.fromEntries(
      told.map(({ name, description, input }) => [name, tool({ description, inputSchema: jsonSchema(input) })]),
    ),
    text: JSON.stringify(told),
    async use({ name, input, problem }, index, left) {
      const real = names.get(name) ?? name
      if (index >= mostAtOnce) return toolbox.refuse(real, `one answer may use at most ${mostAtOnce} tools`)
      if (problem !== undefined && names.has(name))
        return toolbox.refuse(real, `its arguments are no JSON: ${problem.slice(0, 300)}`)
      return toolbox.use(real, input, left)
    },
  }
}

/** What a use came to, as the next request tells it. */
export const resultMessage = (results: readonly { call: ToolCall; used: Used }[], isLast: boolean): ModelMessage => ({
  role: 'tool',
  content: results.map(({ call, used }, index) => ({
    type: 'tool-result',
    toolCallId: call.id,
    toolName: plainName(call.name),
    output: {
      type: used.failed ? 'error-text' : 'text',
      value: used.text + (isLast && index === results.length - 1 ? lastNotice : ''),
    },
  })),
})

const lastNotice = '\n\n[No further use of a tool is left. Give your answer now.]'

/** What a model said, with names of tools that every provider takes: it may have made one up. */
export const withPlainNames = (said: readonly ModelMessage[]): ModelMessage[] =>
  said.map(message =>
    message.role === 'assistant' && typeof message.content !== 'string'
      ? {
          ...message,
          content: message.content.map(part =>
            part.type === 'tool-call' ? { ...part, toolName: plainName(part.toolName) } : part,
          ),
        }
      : message,
  )

const plainName = (name: string): string => name.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 64) || '_'
