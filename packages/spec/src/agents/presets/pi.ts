import type { Preset } from './preset.js'

const answer = { '/type': 'message_end', '/message/role': 'assistant' }

/** pi coding agent. Tried, see `source`. */
export const pi: Preset = {
  title: 'pi',
  readOnly: true,
  argv: ({ write }) => [
    ...['pi', '--mode', 'json', '--print', '--no-session', '--offline'],
    ...['--tools', write ? 'read,grep,find,ls,edit,write' : 'read,grep,find,ls'],
  ],
  prompt: 'stdin',
  modelArgs: ['--model', '{model}'],
  output: {
    format: 'ndjson',
    text: { where: answer, pointer: '/message/content/*/text' },
    costUsd: { where: answer, pointer: '/message/usage/cost/total', take: 'sum' },
    inputTokens: {
      where: answer,
      pointer: ['/message/usage/input', '/message/usage/cacheRead', '/message/usage/cacheWrite'],
      take: 'sum',
    },
    outputTokens: { where: answer, pointer: '/message/usage/output', take: 'sum' },
    cachedInputTokens: { where: answer, pointer: '/message/usage/cacheRead', take: 'sum' },
    session: { where: { '/type': 'session' }, pointer: '/id' },
    // An error it got over is none: what its last answer says counts.
    error: { where: answer, pointer: '/message/errorMessage', take: 'final' },
  },
  env: ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY', 'ANTHROPIC_OAUTH_TOKEN'],
  apiEnv: ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY'],
  source: {
    from: [
      'docs/json.md, docs/usage.md and docs/session-format.md of its package',
      'pi --help',
      'what it printed against a local server',
    ],
    of: '0.74.2',
    tried: true,
  },
  notes: ['With `write` it may edit files, without commands; `args: [--tools, …]` gives it others.'],
}
