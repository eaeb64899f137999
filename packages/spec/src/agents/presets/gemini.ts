import type { Preset } from './preset.js'

/** Gemini CLI, by Google. Tried, see `source`. */
export const gemini: Preset = {
  title: 'Gemini CLI',
  readOnly: true,
  argv: ({ write }) => [
    ...['gemini', '--output-format', 'json', '--skip-trust'],
    ...['--approval-mode', write ? 'auto_edit' : 'plan'],
  ],
  prompt: 'stdin',
  modelArgs: ['--model', '{modelName}'],
  output: {
    format: 'json',
    text: '/response',
    inputTokens: { pointer: ['/stats/models/*/tokens/prompt', '/stats/models/*/tokens/tool'] },
    outputTokens: { pointer: ['/stats/models/*/tokens/candidates', '/stats/models/*/tokens/thoughts'] },
    cachedInputTokens: { pointer: '/stats/models/*/tokens/cached' },
    reasoningTokens: { pointer: '/stats/models/*/tokens/thoughts' },
    session: '/session_id',
    error: '/error/message',
  },
  env: [
    'GEMINI_API_KEY',
    'GOOGLE_GEMINI_BASE_URL',
    'GOOGLE_API_KEY',
    'GOOGLE_GENAI_USE_VERTEXAI',
    'GOOGLE_CLOUD_PROJECT',
    'GOOGLE_CLOUD_LOCATION',
  ],
  apiEnv: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
  source: {
    from: ['https://geminicli.com/docs/cli/headless/', 'gemini --help', 'what it printed against a local server'],
    of: '0.61, November 2026',
    tried: true,
  },
  notes: [
    'It reports tokens, at its end, and no cost: where money is limited, its ceiling in dollars counts as the cost of a call.',
    'The folder is trusted for this call, without which it does nothing. With `write`, edits are approved; what else would be asked is refused.',
    'Servers of one call can be given to it over ACP alone: for connectors, declare it as `command: [gemini, --acp]` with `protocol: acp`.',
  ],
}
