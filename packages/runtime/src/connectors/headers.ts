import type { HeaderValue } from '@loop/spec'

/** Headers with their values from the environment; one whose variable is not set is left out. */
export const headersFrom = (
  headers: Readonly<Record<string, HeaderValue>>,
  env: NodeJS.ProcessEnv = process.env,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const text = typeof value === 'string' ? value : env[value.env]
      return text === undefined ? [] : [[name, text]]
    }),
  )
