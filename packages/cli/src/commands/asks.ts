import { findRoot, findRuns, openAsks, outermostRun } from '@loop/runtime'
import { type AskFile, printable } from '@loop/spec'
import { printOut } from '../output.js'
import { answerStep, isExpired, untilText } from '../render/ask.js'
import { nextLines } from '../render/next.js'
import { questionLines } from '../render/question.js'
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

/** How many lines of a question the list shows. */
const most = 20

const askLines = (ask: AskFile, root: string): string[] => {
  const paint = paintFor('stdout')
  const { id, run, loop, question, options, askedAt, queue } = ask
  const asked = questionLines(question, columnsOf('stdout') - 2)
  const about = [
    agoText(Date.now() - Date.parse(askedAt)),
    ...(queue === undefined ? [] : [`queue ${queue}`]),
    untilText(ask),
  ]
  return [
    `${paint(printable(loop), 'bold')}  ${paint(about.map(printable).join(', '), 'dim')}`,
    `  ${paint(`run ${printable(run)}, ask ${printable(id)}`, 'dim')}`,
    ...asked.slice(0, most).map(line => `  ${line}`.trimEnd()),
    ...(asked.length > most ? [`  … \`loop answer ${printable(id)}\` shows all ${asked.length} lines`] : []),
    ...(ask.shown ? [`  ${paint('text', 'dim')}  ${printable(ask.shown.file)}`] : []),
    ...nextLines(
      isExpired(ask)
        ? [{ command: `loop resume ${runWord(root, outermostRun(run))}`, why: 'go on without an answer' }]
        : options.map(option => answerStep(runWord(root, id), option)),
    ),
    '',
  ]
}
