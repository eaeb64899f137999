import type { Agent } from '../../generated/types.js'

/** Keys of which an agent has exactly one: they tell what it is. */
export const agentKinds = ['command', 'preset', 'provider'] as const

export type AgentKind = (typeof agentKinds)[number]

/** What an entry with such a key is called. */
export const kindWords: Record<AgentKind, string> = {
  command: 'a program',
  preset: 'a preset',
  provider: 'a model over HTTP',
}

/** Keys that belong to some kinds only; every other key of an agent belongs to all. */
const belongs: { [key in keyof Agent]: readonly AgentKind[] } = {
  protocol: ['command'],
  prompt: ['command'],
  output: ['command'],
  scripted: ['command'],
  cwd: ['command', 'preset'],
  env: ['command', 'preset'],
  outOfMemory: ['command', 'preset'],
  args: ['preset'],
  write: ['command', 'preset'],
  tools: ['provider', 'preset', 'command'],
  maxSteps: ['provider'],
  baseUrl: ['provider'],
  api: ['provider'],
  apiKeyEnv: ['provider'],
  headers: ['provider'],
  temperature: ['provider'],
  topP: ['provider'],
  maxTokens: ['provider'],
  reasoningEffort: ['provider'],
  structuredOutput: ['provider'],
}

/** The kinds that a key belongs to. */
export const kindsOf = (key: string): readonly AgentKind[] =>
  Object.hasOwn(belongs, key) ? (belongs[key as keyof Agent] ?? agentKinds) : agentKinds
