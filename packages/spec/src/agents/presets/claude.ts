import { byName, envWith, headersWith } from '../given-connector.js'
import type { Preset } from './preset.js'

const result = { '/type': 'result' }

const variable = (name: string) => `\${${name}}`

/** What it calls a tool of a server. */
const toolName = (server: string, tool: string) => `mcp__${server}__${tool.replace(/[^A-Za-z0-9_-]/g, '_')}`

/** Claude Code, by Anthropic. Tried, see `source`. */
export const claude: Preset = {
  title: 'Claude Code',
  readOnly: true,
  argv: ({ write, costUsd }) => [
    ...['claude', '-p', '--output-format', 'stream-json', '--verbose', '--strict-mcp-config'],
    ...(write ? ['--permission-mode', 'acceptEdits'] : ['--permission-mode', 'default', '--tools', 'Read,Glob,Grep']),
    ...(costUsd ? ['--max-budget-usd', String(costUsd)] : []),
  ],
  prompt: 'stdin',
  modelArgs: ['--model', '{modelName}'],
  schemaArgs: ['--json-schema', '{schema}'],
  output: {
    format: 'ndjson',
    text: [
      { where: result, pointer: '/structured_output' },
      { where: result, pointer: '/result' },
    ],
    costUsd: { where: result, pointer: '/total_cost_usd' },
    // While it works, each answer says its own; in the end the result says all of them, of every model.
    inputTokens: [
      {
        where: result,
        pointer: ['inputTokens', 'cacheReadInputTokens', 'cacheCreationInputTokens'].map(key => `/modelUsage/*/${key}`),
      },
      {
        where: { '/type': 'assistant' },
        pointer: ['input_tokens', 'cache_read_input_tokens', 'cache_creation_input_tokens'].map(
          key => `/message/usage/${key}`,
        ),
        take: 'sum',
        by: '/message/id',
      },
    ],
    outputTokens: [
      { where: result, pointer: '/modelUsage/*/outputTokens' },
      { where: { '/type': 'assistant' }, pointer: '/message/usage/output_tokens', take: 'sum', by: '/message/id' },
    ],
    cachedInputTokens: { where: result, pointer: '/modelUsage/*/cacheReadInputTokens' },
    session: '/session_id',
    error: [
      { where: { ...result, '/is_error': true }, pointer: '/result' },
      { where: { ...result, '/is_error': true }, pointer: '/subtype' },
    ],
  },
  env: ['ANTHROPIC_API_KEY', 'ANTHROPIC_BASE_URL', 'CLAUDE_CODE_OAUTH_TOKEN', 'CLAUDE_CONFIG_DIR'],
  connectors: {
    kinds: ['command', 'url'],
    settings: connectors => ({
      args: [
        ...['--mcp-config', '{connectorsFile}', '--allowedTools'],
        connectors.flatMap(({ name, tools }) => tools.map(tool => toolName(name, tool))).join(','),
      ],
      variables: {
        MCP_TIMEOUT: String(Math.max(...connectors.map(({ startSeconds }) => startSeconds * 1000))),
        MCP_TOOL_TIMEOUT: String(Math.max(...connectors.map(({ timeoutSeconds }) => timeoutSeconds * 1000))),
      },
      settings: {
        mcpServers: byName(connectors, connector => {
          const { command: [command, ...args] = [], url } = connector
          return url === undefined
            ? { type: 'stdio', command, args, env: envWith(connector, variable) }
            : { type: 'http', url, ...headersWith(connector, variable) }
        }),
      },
    }),
  },
  apiEnv: ['ANTHROPIC_API_KEY'],
  login: ['auth', 'status'],
  source: {
    from: ['claude --help', 'what it printed against a local server'],
    of: '2.1.197',
    tried: true,
  },
  notes: [
    'With `write` it may edit files in its folder; commands are refused unless its own settings or `args: [--allowedTools, …]` allow them.',
    'MCP servers of its own settings are off; it has the connectors that its step names, and those of a file with `args: [--mcp-config, …]`.',
    'A ceiling in dollars is given to it as `--max-budget-usd` as well.',
    'The cost it reports is what its use would cost by the API, also where a subscription pays.',
  ],
}
