import { createMistral } from '@ai-sdk/mistral'
import { isStrict } from '../is-strict.js'
import type { Provider } from '../provider.js'

/** Mistral's chat completions. */
export const mistral: Provider = {
  model: ({ baseUrl = 'https://api.mistral.ai/v1', key = '', headers, fetch }, name) =>
    createMistral({ baseURL: baseUrl, apiKey: key, headers, fetch })(name),
  options: ({ agent: { reasoningEffort }, schema }) => ({
    mistral: {
      ...(reasoningEffort === 'high' ? { reasoningEffort } : {}),
      ...(schema ? { structuredOutputs: true, strictJsonSchema: isStrict(schema) } : {}),
    },
  }),
}
