import type { Preset } from './preset.js'

const completed = { '/type': 'turn.completed' }

/** Codex CLI, by OpenAI. Tried, see `source`. */
export const codex: Preset = {
  title: 'Codex CLI',
  readOnly: true,
  argv: ({ write }) => [
    ...['codex', 'exec', '--json', '--skip-git-repo-check'],
    ...['--sandbox', write ? 'workspace-write' : 'read-only'],
  ],
  prompt: 'stdin',
  modelArgs: ['--model', '{modelName}'],
  schemaArgs: ['--output-schema', '{schemaFile}'],
  schemaStrict: true,
  output: {
    format: 'ndjson',
    text: { where: { '/type': 'item.completed', '/item/type': 'agent_message' }, pointer: '/item/text' },
    inputTokens: { where: completed, pointer: '/usage/input_tokens', take: 'sum' },
    outputTokens: { where: completed, pointer: '/usage/output_tokens', take: 'sum' },
    cachedInputTokens: { where: completed, pointer: '/usage/cached_input_tokens', take: 'sum' },
    reasoningTokens: { where: completed, pointer: '/usage/reasoning_output_tokens', take: 'sum' },
    session: { where: { '/type': 'thread.started' }, pointer: '/thread_id' },
    error: { where: { '/type': 'turn.failed' }, pointer: '/error/message' },
  },
  env: ['CODEX_API_KEY', 'CODEX_HOME'],
  apiEnv: ['CODEX_API_KEY'],
  login: ['login', 'status'],
  source: {
    from: ['codex exec --help', 'what it printed against a local server'],
    of: '0.169.0',
    tried: true,
  },
  notes: [
    'It reports tokens and no cost: where money is limited, its ceiling in dollars counts as the cost of a call.',
    'With `write`, commands run in its sandbox: they may change files in its folder, and have no network.',
    'Errors it recovers from, such as a lost connection, fail nothing; a turn that failed does.',
  ],
}
