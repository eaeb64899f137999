import type { AgentSpec } from '@loop/spec'
import type { LanguageModel, ProviderOptions } from './sdk-types.js'

/** How a server is reached. */
export interface Connection {
  baseUrl: string | undefined
  /** Its value; it goes nowhere but into the request. */
  key: string | undefined
  headers: Readonly<Record<string, string>>
  fetch: typeof globalThis.fetch
}

/** What of a call a provider has its own words for. */
export interface Wanted {
  agent: AgentSpec
  /** The JSON Schema that the answer has to fit. */
  schema: object | undefined
}

/** One provider of models: how its protocol is spoken. Every file in `providers` exports one, and is loaded when it is first called. */
export interface Provider {
  model(connection: Connection, name: string, agent: AgentSpec): LanguageModel
  /** What is said to this provider alone, under the name that the SDK has for it. */
  options(wanted: Wanted): ProviderOptions
  /** Whether it can be held to a schema in a request that offers tools. */
  schemaBesideTools?: true
  /** What is said with the part of the prompt that stays the same, so that it is kept in the provider's cache. */
  cached?(agent: AgentSpec): ProviderOptions | undefined
}

/** Loads what one provider needs, and nothing of the others. */
export const loadProvider = async (name: NonNullable<AgentSpec['provider']>): Promise<Provider> => {
  switch (name) {
    case 'anthropic':
      return (await import('./providers/anthropic.js')).anthropic
    case 'openai':
      return (await import('./providers/openai.js')).openai
    case 'google':
      return (await import('./providers/google.js')).google
    case 'mistral':
      return (await import('./providers/mistral.js')).mistral
    case 'openai-compatible':
      return (await import('./providers/openai-compatible.js')).openaiCompatible
  }
}
