import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { isStrict } from '../is-strict.js'
import type { Provider } from '../provider.js'

/** Any server that speaks OpenAI's chat completions. */
export const openaiCompatible: Provider = {
  model: ({ baseUrl = '', key, headers, fetch }, name) =>
    createOpenAICompatible({
      name: 'compatible',
      baseURL: baseUrl,
      headers: { ...headers },
      fetch,
      includeUsage: true,
      supportsStructuredOutputs: true,
      ...(key === undefined ? {} : { apiKey: key }),
    })(name),
  options: ({ agent: { reasoningEffort }, schema }) => ({
    compatible: {
      ...(reasoningEffort === undefined ? {} : { reasoningEffort }),
      ...(schema ? { strictJsonSchema: isStrict(schema) } : {}),
    },
  }),
}
