import type { Preset } from './preset.js'

/** goose. Written from its documentation, not tried here. */
export const goose: Preset = {
  title: 'goose',
  readOnly: true,
  argv: () => ['goose', 'run', '--no-session', '--quiet', '--output-format', 'json', '--instructions', '-'],
  prompt: 'stdin',
  modelArgs: ['--model', '{modelName}'],
  output: {
    format: 'json',
    text: [
      { each: '/messages/*', where: { '/role': 'assistant' }, pointer: '/content/*/text' },
      { each: '/messages/*', where: { '/role': 'assistant' }, pointer: '/content' },
    ],
    inputTokens: '/metadata/input_tokens',
    outputTokens: '/metadata/output_tokens',
  },
  env: [
    'GOOSE_PROVIDER',
    'GOOSE_MODEL',
    'ANTHROPIC_API_KEY',
    'OPENAI_API_KEY',
    'OPENROUTER_API_KEY',
    'GOOGLE_API_KEY',
    'OLLAMA_HOST',
    'XDG_CONFIG_HOME',
  ],
  variables: ({ write }) => ({ GOOSE_MODE: write ? 'auto' : 'chat' }),
  apiEnv: ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'OPENROUTER_API_KEY', 'GOOGLE_API_KEY'],
  source: {
    from: [
      'documentation/docs/guides/goose-cli-commands.md of its repository',
      'https://github.com/aaif-goose/goose/pull/5525',
      'https://github.com/aaif-goose/goose/pull/8870',
    ],
    of: 'its pages as of May 2026',
    tried: false,
  },
  notes: [
    'It knows no rights between none and all: without `write` it uses no tools at all, with `write` it may also run commands.',
    'It reports no cost, and before May 2026 the tokens of its last turn alone; declare a ceiling.',
  ],
}
