import type { AgentSpec } from '@loop/spec'
import type { Connection } from './provider.js'

/** What an agent's requests are sent with, from the environment. Variables that are not set leave a header out. */
export const connectionOf = (
  { baseUrl, apiKeyEnv, headers = {} }: AgentSpec,
  fetch: Connection['fetch'],
  env: NodeJS.ProcessEnv = process.env,
): Connection => ({
  baseUrl,
  key: apiKeyEnv === undefined ? undefined : env[apiKeyEnv],
  headers: Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const text = typeof value === 'string' ? value : env[value.env]
      return text === undefined ? [] : [[name, text]]
    }),
  ),
  fetch,
})
