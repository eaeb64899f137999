import { findRoot, openAsks } from '@loop/runtime'
import { type AskFile, printable, wrap } from '@loop/spec'
import { printOut } from '../output.js'
import { nextLines } from '../render/next.js'
import { agoText } from '../render/run-table.js'
import { columnsOf, paintFor } from '../terminal.js'

/** `loop asks`: what runs of the project wait for. */
export const asks = async ({ format }: { format: 'pretty' | 'json' }): Promise<number> => {
  const open = await openAsks(findRoot(process.cwd()))
  if (format === 'json') printOut(`${JSON.stringify({ asks: open }, undefined, 2)}\n`)
  else if (open.length === 0) printOut('nobody waits for an answer\n')
  else printOut(`${open.flatMap(askLines).join('\n')}`)
  return 0
}

const askLines = (ask: AskFile): string[] => {
  const paint = paintFor('stdout')
  const { id, loop, question, options, askedAt, expiresAt, queue } = ask
  const about = [
    agoText(Date.now() - Date.parse(askedAt)),
    ...(queue === undefined ? [] : [`queue ${queue}`]),
    ...(expiresAt === undefined ? [] : [`answer until ${expiresAt.slice(0, 16).replace('T', ' ')} UTC`]),
  ]
  return [
    `${paint(printable(loop), 'bold')}  ${paint(about.map(printable).join(', '), 'dim')}`,
    ...wrap(printable(question), columnsOf('stdout') - 2).map(line => `  ${line}`),
    ...nextLines(options.map(option => ({ command: `loop answer ${id} ${option.choice}`, why: option.means }))),
    '',
  ]
}
