import { byName, headersWith } from '../given-connector.js'
import type { Preset } from './preset.js'

const finished = { '/type': 'step_finish' }

const plain = (name: string) => name.replace(/[^A-Za-z0-9_-]/g, '_')

/** OpenCode. Tried, see `source`. */
export const opencode: Preset = {
  title: 'OpenCode',
  readOnly: true,
  argv: () => ['opencode', 'run', '--format', 'json'],
  prompt: 'stdin',
  modelArgs: ['--model', '{model}'],
  output: {
    format: 'ndjson',
    text: { where: { '/type': 'text' }, pointer: '/part/text' },
    costUsd: { where: finished, pointer: '/part/cost', take: 'sum', by: '/part/id' },
    inputTokens: {
      where: finished,
      pointer: ['/part/tokens/input', '/part/tokens/cache/read', '/part/tokens/cache/write'],
      take: 'sum',
      by: '/part/id',
    },
    outputTokens: {
      where: finished,
      pointer: ['/part/tokens/output', '/part/tokens/reasoning'],
      take: 'sum',
      by: '/part/id',
    },
    cachedInputTokens: { where: finished, pointer: '/part/tokens/cache/read', take: 'sum', by: '/part/id' },
    reasoningTokens: { where: finished, pointer: '/part/tokens/reasoning', take: 'sum', by: '/part/id' },
    session: '/sessionID',
    error: [
      { where: { '/type': 'error' }, pointer: '/error/data/message' },
      { where: { '/type': 'error' }, pointer: '/error/name' },
      { where: { '/type': 'error' }, pointer: '/error' },
    ],
  },
  env: [
    'ANTHROPIC_API_KEY',
    'OPENAI_API_KEY',
    'OPENROUTER_API_KEY',
    'GEMINI_API_KEY',
    'OPENCODE_CONFIG',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
  ],
  variables: ({ write }) => ({
    OPENCODE_PERMISSION: JSON.stringify({
      edit: write ? 'allow' : 'deny',
      bash: 'deny',
      webfetch: 'deny',
      external_directory: 'deny',
      ...(write ? {} : { task: 'deny' }),
    }),
  }),
  connectors: {
    kinds: ['command', 'url'],
    settings: connectors => ({
      settings: {
        mcp: byName(connectors, connector => {
          const { command, url, timeoutSeconds } = connector
          const server =
            url === undefined
              ? { type: 'local', command }
              : { type: 'remote', url, oauth: false, ...headersWith(connector, name => `{env:${name}}`) }
          return { ...server, enabled: true, timeout: timeoutSeconds * 1000 }
        }),
        permission: Object.assign(
          {},
          ...connectors.flatMap(({ name, tools }) => [
            { [`${plain(name)}_*`]: 'deny' },
            ...tools.map(tool => ({ [`${plain(name)}_${plain(tool)}`]: 'allow' })),
          ]),
        ) as Record<string, string>,
      },
      into: 'OPENCODE_CONFIG_CONTENT',
    }),
  },
  apiEnv: ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'OPENROUTER_API_KEY', 'GEMINI_API_KEY'],
  login: ['auth', 'list'],
  source: {
    from: [
      'https://opencode.ai/v1/docs/cli/',
      'opencode run --help',
      'what it printed against a local server',
      'https://github.com/anomalyco/opencode/pull/2810',
    ],
    of: '1.18, November 2026',
    tried: true,
  },
  notes: [
    'What it may do goes in by OPENCODE_PERMISSION: commands and the web are denied, edits allowed with `write`.',
    'What it spends on a title of the session is not in what it reports.',
    'Some versions end before the last step is told, or tell 0 tokens; declare a ceiling.',
  ],
}
