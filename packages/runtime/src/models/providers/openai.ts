import { createOpenAI } from '@ai-sdk/openai'
import { isStrict } from '../is-strict.js'
import type { Provider } from '../provider.js'

/** OpenAI's responses, or its chat completions. */
export const openai: Provider = {
  model({ baseUrl = 'https://api.openai.com/v1', key = '', headers, fetch }, name, { api }) {
    const provider = createOpenAI({ baseURL: baseUrl, apiKey: key, headers, fetch })
    return api === 'chat' ? provider.chat(name) : provider.responses(name)
  },
  schemaBesideTools: true,
  options: ({ agent: { reasoningEffort }, schema }) => ({
    openai: {
      store: false,
      ...(reasoningEffort === undefined ? {} : { reasoningEffort }),
      ...(schema ? { strictJsonSchema: isStrict(schema) } : {}),
    },
  }),
}
