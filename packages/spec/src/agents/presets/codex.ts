import type { GivenConnector } from '../given-connector.js'
import type { Preset } from './preset.js'

const completed = { '/type': 'turn.completed' }

/** A value as TOML has it. */
const toml = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(toml).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value).replaceAll('\x7f', '\\u007f')
  return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}=${toml(inner)}`)}}`
}

const serverOf = ({ command: [command, ...args] = [], env, url, headers, ...connector }: GivenConnector) => ({
  ...(url === undefined ? { command, args, env_vars: env } : { url, ...headersOf(headers) }),
  enabled_tools: connector.tools,
  default_tools_approval_mode: 'approve', // nobody is there who could
  startup_timeout_sec: connector.startSeconds,
  tool_timeout_sec: connector.timeoutSeconds,
})

const headersOf = (headers: GivenConnector['headers']) => {
  const all = Object.entries(headers)
  const told = all.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  const named = all.flatMap(([name, value]) => (typeof value === 'string' ? [] : [[name, value.env]]))
  return { http_headers: Object.fromEntries(told), env_http_headers: Object.fromEntries(named) }
}

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
  connectors: {
    kinds: ['command', 'url'],
    settings: connectors => ({
      args: connectors.flatMap(connector => ['-c', `mcp_servers.${connector.name}=${toml(serverOf(connector))}`]),
    }),
  },
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
    'It has MCP servers of its own settings as well; a connector takes the place of one of the same name.',
    'Errors it recovers from, such as a lost connection, fail nothing; a turn that failed does.',
  ],
}
