import type { Preset } from './preset.js'

/** Cursor's agent CLI. Written from its documentation, not tried here. */
export const cursorAgent: Preset = {
  title: 'Cursor CLI',
  readOnly: true,
  argv: ({ write }) => [
    ...['cursor-agent', '--print', '--output-format', 'json', '--trust'],
    ...(write ? ['--force', '--sandbox', 'enabled'] : ['--mode', 'ask']),
  ],
  prompt: 'argument',
  modelArgs: ['--model', '{modelName}'],
  output: {
    format: 'json',
    text: '/result',
    session: '/session_id',
    error: { where: { '/is_error': true }, pointer: '/result' },
  },
  env: ['CURSOR_API_KEY'],
  apiEnv: [],
  login: ['status'],
  source: {
    from: [
      'https://docs.cursor.com/en/cli/reference/output-format',
      'https://docs.cursor.com/en/cli/using',
      'https://linuxcommandlibrary.com/man/cursor',
    ],
    of: 'its pages as of 2026',
    tried: false,
  },
  notes: [
    'It reports neither tokens nor cost: its ceiling counts as what each call used.',
    'With `write` it runs what it likes in its own sandbox, commands among it.',
    'The prompt is an argument, so one of more than about 100 KB cannot be given.',
  ],
}
