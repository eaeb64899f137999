import { createAnthropic } from '@ai-sdk/anthropic'
import type { Provider } from '../provider.js'

/** Anthropic's messages. */
export const anthropic: Provider = {
  model: ({ baseUrl = 'https://api.anthropic.com/v1', key = '', headers, fetch }, name) =>
    createAnthropic({ baseURL: baseUrl, apiKey: key, headers, fetch })(name),
  schemaBesideTools: true,
  options: ({ agent: { reasoningEffort } }) => ({
    anthropic: reasoningEffort === undefined ? {} : { effort: reasoningEffort },
  }),
  // To write the cache has a price of its own, so it is not written where the price of the model is known without it.
  cached: ({ price }) =>
    price && price.cacheWriteUsdPerMillion === undefined
      ? undefined
      : { anthropic: { cacheControl: { type: 'ephemeral' } } },
}
