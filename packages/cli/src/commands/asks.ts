import { findRoot, findRuns, openAsks } from '@loop/runtime'
import { type AskFile, printable, wrap } from '@loop/spec'
import { printOut } from '../output.js'
import { answerStep, untilText } from '../render/ask.js'
import { nextLines } from '../render/next.js'
import { agoText } from '../render/run-table.js'
import { runWord } from '../render/run-word.js'
import { columnsOf, paintFor } from '../terminal.js'

/** `loop asks`: what runs of the project, or of a workspace, wait for. */
export const asks = async (
  workspace: string | undefined,
  { format }: { format: 'pretty' | 'json' },
): Promise<number> => {
  const cwd = process.cwd()
  const root = workspace === undefined ? findRoot(cwd) : findRuns(workspace, cwd).root
  const open = await openAsks(root)
  if (format === 'json') printOut(`${JSON.stringify({ asks: open }, undefined, 2)}\n`)
  else if (open.length === 0) printOut('nobody waits for an answer\n')
  else printOut(`${open.flatMap(ask => askLines(ask, root)).join('\n')}`)
  return 0
}

const askLines = (ask: AskFile, root: string): string[] => {
  const paint = paintFor('stdout')
  const { id, run, loop, question, options, askedAt, queue } = ask
  const about = [
    agoText(Date.now() - Date.parse(askedAt)),
    ...(queue === undefined ? [] : [`queue ${queue}`]),
    untilText(ask),
  ]
  return [
    `${paint(printable(loop), 'bold')}  ${paint(about.map(printable).join(', '), 'dim')}`,
    `  ${paint(`run ${printable(run)}, ask ${printable(id)}`, 'dim')}`,
    ...wrap(printable(question), columnsOf('stdout') - 2).map(line => `  ${line}`),
    ...(ask.shown ? [`  ${paint('text', 'dim')}  ${printable(ask.shown.file)}`] : []),
    ...nextLines(options.map(option => answerStep(runWord(root, id), option))),
    '',
  ]
}
