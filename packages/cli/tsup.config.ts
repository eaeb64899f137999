import { commandConfig } from '../../tools/tsup.base.ts'

export default commandConfig({
  entry: 'src/loop.ts',
  main: 'src/main.ts',
  // Commander starts programs for commands that are files of their own, and loop has none; loading it takes milliseconds.
  imported: ['@agentclientprotocol', '@redis/client', 'pg', 'ai', '@ai-sdk', '@modelcontextprotocol', '@opentelemetry'],
  together: [['on-files', 'measures'], ['lss'], ['conditions']],
  unused: ['commander:node:child_process'],
})
