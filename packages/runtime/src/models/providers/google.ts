import { createGoogleGenerativeAI } from '@ai-sdk/google'
import type { Provider } from '../provider.js'

/** Google's generateContent. */
export const google: Provider = {
  model: ({ baseUrl = 'https://generativelanguage.googleapis.com/v1beta', key = '', headers, fetch }, name) =>
    createGoogleGenerativeAI({ baseURL: baseUrl, apiKey: key, headers, fetch })(name),
  options: ({ agent: { reasoningEffort } }) => ({
    google: reasoningEffort === undefined ? {} : { thinkingConfig: { thinkingLevel: reasoningEffort } },
  }),
}
