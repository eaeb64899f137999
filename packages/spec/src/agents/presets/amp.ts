import { byName } from '../given-connector.js'
import type { Preset } from './preset.js'

const answer = { '/type': 'assistant' }

/** Amp. Written from its documentation, not tried here. */
export const amp: Preset = {
  title: 'Amp',
  readOnly: false,
  argv: () => ['amp', '--execute', '--stream-json'],
  prompt: 'stdin',
  modelArgs: [],
  output: {
    format: 'ndjson',
    text: { where: { '/type': 'result' }, pointer: '/result' },
    inputTokens: {
      where: answer,
      pointer: ['input_tokens', 'cache_read_input_tokens', 'cache_creation_input_tokens'].map(
        key => `/message/usage/${key}`,
      ),
      take: 'sum',
    },
    outputTokens: { where: answer, pointer: '/message/usage/output_tokens', take: 'sum' },
    cachedInputTokens: { where: answer, pointer: '/message/usage/cache_read_input_tokens', take: 'sum' },
    session: '/session_id',
    error: [
      { where: { '/type': 'result', '/is_error': true }, pointer: '/error' },
      { where: { '/type': 'result', '/is_error': true }, pointer: '/result' },
      { where: { '/type': 'result', '/is_error': true }, pointer: '/subtype' },
    ],
  },
  env: ['AMP_API_KEY', 'AMP_URL', 'AMP_SETTINGS_FILE'],
  connectors: {
    kinds: ['command'],
    settings: connectors => ({
      args: ['--mcp-config', '{connectorsFile}'],
      settings: byName(connectors, ({ command: [command, ...args] = [] }) => ({ command, args })),
    }),
  },
  apiEnv: [],
  source: {
    from: [
      'https://ampcode.com/news/streaming-json',
      'https://ampcode.com/manual/appendix',
      'https://ampcode.com/manual',
    ],
    of: 'its pages as of 2026',
    tried: false,
  },
  notes: [
    'No argument keeps it from changing files, so an entry has to say `write: true`; its own settings (`amp.permissions`) say what it may do.',
    'It chooses its models itself, and reports tokens and no cost: its ceiling in dollars counts as the cost of a call.',
  ],
}
