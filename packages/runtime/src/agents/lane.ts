import { type AgentSpec, costsNothing, type Usage } from '@loop/spec'
import type { OutputReader } from './output.js'

/** In which lane a program's calls are paid; a key that it is given says that it is paid by use. Nothing where nobody says. */
export const laneOf = ({ billing }: AgentSpec, env: Readonly<Record<string, string>>): Usage['lane'] =>
  billing && (billing.apiEnv?.some(name => env[name]) ? 'api' : billing.lane)

/** Takes a further piece of what a program prints; says why it has to be stopped, once it reports more than one call may use. */
export const beyond = (
  agent: AgentSpec,
  lane: Usage['lane'],
  reader: OutputReader,
  chunk: Buffer,
): string | undefined => {
  reader.add(chunk)
  return tooMuch(agent, lane, reader.usage() ?? {})
}

/** Why a program that reported so much has to be stopped, once that is more than one call may use. */
export const tooMuch = ({ ceiling }: AgentSpec, lane: Usage['lane'], usage: Usage): string | undefined => {
  if (!ceiling) return undefined
  const { inputTokens = 0, outputTokens = 0, costUsd = 0 } = usage
  const tokens = inputTokens + outputTokens
  if (ceiling.tokens !== undefined && tokens > ceiling.tokens)
    return `it reported ${tokens} tokens, over its ceiling of ${ceiling.tokens}`
  if (ceiling.costUsd !== undefined && costUsd > ceiling.costUsd && !costsNothing(lane))
    return `it reported $${costUsd}, over its ceiling of $${ceiling.costUsd}`
  return undefined
}
