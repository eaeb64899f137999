import type { Preset } from './preset.js'

/** aider. Written from its documentation, not tried here. */
export const aider: Preset = {
  title: 'aider',
  readOnly: true,
  argv: ({ write }) => [
    ...['aider', '--no-stream', '--no-pretty', '--no-check-update', '--no-show-release-notes', '--no-analytics'],
    ...['--no-auto-commits', '--no-dirty-commits', '--no-suggest-shell-commands', '--yes-always'],
    ...(write ? [] : ['--chat-mode', 'ask', '--dry-run']),
    ...['--message-file', '{promptFile}'],
  ],
  prompt: 'file',
  modelArgs: ['--model', '{model}'],
  output: {
    format: 'text',
    costUsd: { pattern: 'Cost: .*\\$([0-9.]+) session' },
    inputTokens: { pattern: '^Tokens: ([0-9.,]+[kM]?) sent', take: 'sum' },
    outputTokens: { pattern: '^Tokens: .*?([0-9.,]+[kM]?) received', take: 'sum' },
  },
  env: [
    'ANTHROPIC_API_KEY',
    'OPENAI_API_KEY',
    'OPENROUTER_API_KEY',
    'GEMINI_API_KEY',
    'DEEPSEEK_API_KEY',
    'OLLAMA_API_BASE',
  ],
  apiEnv: ['ANTHROPIC_API_KEY', 'OPENAI_API_KEY', 'OPENROUTER_API_KEY', 'GEMINI_API_KEY', 'DEEPSEEK_API_KEY'],
  source: {
    from: ['https://aider.chat/docs/scripting.html', 'aider/website/docs/config/options.md of its repository'],
    of: '0.86, February 2026',
    tried: false,
  },
  notes: [
    'It has no machine output: its whole output is the result, and usage is read from its line of tokens and cost, which is rounded.',
    'It never commits and runs no commands; name the files it starts with in `args`.',
  ],
}
