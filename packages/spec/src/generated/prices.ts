// Generated from specs/prices.json by `npm run generate`. Do not edit.
import type { Price } from './types.js'

/** The day of the table. */
export const pricesDate = "2026-11-21"

/** What models cost, by `provider/name`; to be checked with the provider. */
export const builtInPrices: Readonly<Record<string, Price>> = {
  "anthropic/claude-opus-5-5": {"inputUsdPerMillion":4,"outputUsdPerMillion":20,"cachedInputUsdPerMillion":0.2,"cacheWriteUsdPerMillion":5,"contextTokens":1000000},
  "anthropic/claude-opus-5": {"inputUsdPerMillion":5,"outputUsdPerMillion":25,"cachedInputUsdPerMillion":0.5,"cacheWriteUsdPerMillion":6.25,"contextTokens":1000000},
  "anthropic/claude-opus-4-8": {"inputUsdPerMillion":5,"outputUsdPerMillion":25,"cachedInputUsdPerMillion":0.5,"cacheWriteUsdPerMillion":6.25,"contextTokens":1000000},
  "anthropic/claude-opus-4-7": {"inputUsdPerMillion":5,"outputUsdPerMillion":25,"cachedInputUsdPerMillion":0.5,"cacheWriteUsdPerMillion":6.25,"contextTokens":1000000},
  "anthropic/claude-opus-4-6": {"inputUsdPerMillion":5,"outputUsdPerMillion":25,"cachedInputUsdPerMillion":0.5,"cacheWriteUsdPerMillion":6.25,"contextTokens":1000000},
  "anthropic/claude-opus-4-5": {"inputUsdPerMillion":5,"outputUsdPerMillion":25,"cachedInputUsdPerMillion":0.5,"cacheWriteUsdPerMillion":6.25,"contextTokens":200000},
  "anthropic/claude-sonnet-5-5": {"inputUsdPerMillion":2,"outputUsdPerMillion":10,"cachedInputUsdPerMillion":0.2,"cacheWriteUsdPerMillion":2.5,"contextTokens":1000000},
  "anthropic/claude-sonnet-5": {"inputUsdPerMillion":2,"outputUsdPerMillion":10,"cachedInputUsdPerMillion":0.2,"cacheWriteUsdPerMillion":2.5,"contextTokens":1000000},
  "anthropic/claude-sonnet-4-5": {"inputUsdPerMillion":3,"outputUsdPerMillion":15,"cachedInputUsdPerMillion":0.3,"cacheWriteUsdPerMillion":3.75,"contextTokens":200000},
  "anthropic/claude-haiku-4-5": {"inputUsdPerMillion":1,"outputUsdPerMillion":5,"cachedInputUsdPerMillion":0.1,"cacheWriteUsdPerMillion":1.25,"contextTokens":200000},
  "openai/gpt-5.1": {"inputUsdPerMillion":1.25,"outputUsdPerMillion":10,"cachedInputUsdPerMillion":0.125,"contextTokens":400000},
  "openai/gpt-5": {"inputUsdPerMillion":1.25,"outputUsdPerMillion":10,"cachedInputUsdPerMillion":0.125,"contextTokens":400000},
  "openai/gpt-5-mini": {"inputUsdPerMillion":0.25,"outputUsdPerMillion":2,"cachedInputUsdPerMillion":0.025,"contextTokens":400000},
  "openai/gpt-5-nano": {"inputUsdPerMillion":0.05,"outputUsdPerMillion":0.4,"cachedInputUsdPerMillion":0.005,"contextTokens":400000},
  "openai/gpt-4.1": {"inputUsdPerMillion":2,"outputUsdPerMillion":8,"cachedInputUsdPerMillion":0.5,"contextTokens":1047576},
  "openai/gpt-4.1-mini": {"inputUsdPerMillion":0.4,"outputUsdPerMillion":1.6,"cachedInputUsdPerMillion":0.1,"contextTokens":1047576},
  "openai/gpt-4.1-nano": {"inputUsdPerMillion":0.1,"outputUsdPerMillion":0.4,"cachedInputUsdPerMillion":0.025,"contextTokens":1047576},
  "openai/gpt-4o": {"inputUsdPerMillion":2.5,"outputUsdPerMillion":10,"cachedInputUsdPerMillion":1.25,"contextTokens":128000},
  "openai/gpt-4o-mini": {"inputUsdPerMillion":0.15,"outputUsdPerMillion":0.6,"cachedInputUsdPerMillion":0.075,"contextTokens":128000},
  "openai/o3": {"inputUsdPerMillion":2,"outputUsdPerMillion":8,"cachedInputUsdPerMillion":0.5,"contextTokens":200000},
  "openai/o4-mini": {"inputUsdPerMillion":1.1,"outputUsdPerMillion":4.4,"cachedInputUsdPerMillion":0.275,"contextTokens":200000},
  "google/gemini-3.5-flash": {"inputUsdPerMillion":1.5,"outputUsdPerMillion":9,"cachedInputUsdPerMillion":0.15,"contextTokens":1114112},
  "google/gemini-2.5-flash": {"inputUsdPerMillion":0.3,"outputUsdPerMillion":2.5,"cachedInputUsdPerMillion":0.03,"contextTokens":1114112},
  "google/gemini-2.5-flash-lite": {"inputUsdPerMillion":0.1,"outputUsdPerMillion":0.4,"cachedInputUsdPerMillion":0.01,"contextTokens":1114112},
  "mistral/mistral-large-2512": {"inputUsdPerMillion":0.5,"outputUsdPerMillion":1.5,"contextTokens":262144},
  "mistral/mistral-medium-2604": {"inputUsdPerMillion":1.5,"outputUsdPerMillion":7.5,"contextTokens":262144},
  "mistral/mistral-medium-3-5": {"inputUsdPerMillion":1.5,"outputUsdPerMillion":7.5,"contextTokens":262144},
  "mistral/mistral-medium-3.5": {"inputUsdPerMillion":1.5,"outputUsdPerMillion":7.5,"contextTokens":262144},
  "mistral/codestral-2508": {"inputUsdPerMillion":0.3,"outputUsdPerMillion":0.9,"cachedInputUsdPerMillion":0.03,"contextTokens":256000},
  "mistral/ministral-8b-2512": {"inputUsdPerMillion":0.15,"outputUsdPerMillion":0.15,"cachedInputUsdPerMillion":0.015,"contextTokens":262144},
}
