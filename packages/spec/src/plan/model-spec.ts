import { builtInPrices } from '../generated/prices.js'
import type { Agent, AgentSpec, Price } from '../generated/types.js'
import { own } from '../own.js'
import { usualSteps } from './built-in-tools.js'

/** The variable that holds a provider's key where the entry names none. */
export const usualKeys: Readonly<Record<NonNullable<AgentSpec['provider']>, string | undefined>> = {
  anthropic: 'ANTHROPIC_API_KEY',
  openai: 'OPENAI_API_KEY',
  google: 'GEMINI_API_KEY',
  mistral: 'MISTRAL_API_KEY',
  'openai-compatible': undefined,
}

/** How often a call that failed in a way that may pass is made again, where the dialect has no word for it. */
export const modelRetries = 2

/** A model over HTTP as a plan holds it, with defaults filled in. */
export const modelSpec = (
  name: string,
  declared: Agent & Required<Pick<Agent, 'provider'>>,
  prices: Readonly<Record<string, Price>> | undefined,
): AgentSpec => {
  const { provider, baseUrl, headers, ceiling, scripted, irreversible, reasoningEffort, api } = declared
  const { temperature, topP, maxTokens: maxOutputTokens } = declared
  const { tools = [], maxSteps } = declared
  const apiKeyEnv = declared.apiKeyEnv ?? usualKeys[provider]
  const env = [
    apiKeyEnv,
    ...Object.values(headers ?? {}).map(value => (typeof value === 'string' ? undefined : value.env)),
  ]
  const spec: AgentSpec = {
    name,
    kind: 'model',
    provider,
    ...defined({
      baseUrl,
      apiKeyEnv,
      headers,
      ceiling,
      scripted,
      irreversible,
      reasoningEffort,
      model: declared.model,
    }),
    ...defined({ vendor: declared.vendor ?? (provider === 'openai-compatible' ? undefined : provider) }),
    ...(provider === 'openai' ? { api: api ?? 'responses' } : {}),
    structuredOutput: declared.structuredOutput ?? provider !== 'openai-compatible',
    env: env.filter(variable => variable !== undefined),
    ...withoutEmpty({ sampling: defined({ temperature, topP, maxOutputTokens }) }),
    timeoutSeconds: declared.timeoutSeconds ?? 1800,
    stallSeconds: declared.stallSeconds ?? 300,
    ...(tools.length > 0 ? { tools } : {}),
    ...(tools.length > 0 || maxSteps !== undefined ? { maxSteps: maxSteps ?? usualSteps } : {}),
    interrupted: declared.interrupted ?? (tools.length > 0 ? 'ask' : 'retry'),
    billing: { lane: declared.lane ?? 'api' },
  }
  return declared.model === undefined ? spec : named(spec, declared.model, prices)
}

/**
 * The same with the name of its model, without the provider before it, and with what that costs: what the project says, else what is known of the
 * provider itself. A server of somebody else's has prices of its own.
 */
export const named = (
  spec: AgentSpec,
  model: string,
  prices: Readonly<Record<string, Price>> | undefined,
): AgentSpec => {
  const { provider = '', vendor = provider, baseUrl } = spec
  const plain = model.startsWith(`${provider}/`) ? model.slice(provider.length + 1) : model
  const listed = own(prices, `${vendor}/${plain}`) ?? own(prices, `${provider}/${plain}`) ?? own(prices, plain)
  const price = listed ?? (baseUrl === undefined ? own(builtInPrices, `${provider}/${plain}`) : undefined)
  return { ...spec, model: plain, ...(price ? { price } : {}) }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

const defined = <T extends object>(values: T): Defined<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>

const withoutEmpty = <T extends Record<string, object>>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => Object.keys(value).length > 0)) as Partial<T>
