import {
  answerAsk,
  findRuns,
  openRun,
  outermostRun,
  readAnswer,
  readAnswerText,
  readAsk,
  resolveRun,
} from '@loop/runtime'
import { type AskFile, LoopError } from '@loop/spec'
import { printOut } from '../output.js'
import { answerStep, untilText } from '../render/ask.js'
import { markedText } from '../render/marked.js'
import { nextLines } from '../render/next.js'
import { questionLines } from '../render/question.js'
import { runWord } from '../render/run-word.js'
import { columnsOf } from '../terminal.js'

/** `loop answer`: without a choice it shows the question. */
export const answer = async (
  name: string,
  choice: string | undefined,
  { note, text, file }: { note?: string; text?: string; file?: string },
): Promise<number> => {
  const extra = note !== undefined ? 'note' : text !== undefined || file !== undefined ? 'text' : undefined
  if (choice === undefined && extra !== undefined)
    throw new LoopError('usage', `a ${extra} goes with a choice, and there is none`, {
      fix: `\`loop answer ${name}\` shows what can be chosen.`,
    })
  const { root, run } = findRuns(name, process.cwd())
  const ask = await findAsk(root, run)
  const { record } = await openRun(root, ask.run)
  const print = (lines: string[]) => printOut(markedText(lines, record.simulated))
  const resume = [
    '',
    'next',
    ...nextLines([{ command: `loop resume ${runWord(root, outermostRun(ask.run))}`, why: 'go on' }]),
  ]
  if (choice === undefined) {
    const asked = questionLines(ask.question, columnsOf('stdout'))
    const given = await readAnswer(root, ask.id)
    if (given) {
      print([...asked, '', `answered: ${given.choice}`, ...resume])
      return 0
    }
    const steps = ask.options.map(option => answerStep(name, option))
    const until = ask.expiresAt === undefined ? [] : [untilText(ask)]
    print([...asked, ...(asked.length > 1 ? [''] : []), ...until, '', ...nextLines(steps)])
    return 0
  }
  const given = file === undefined ? text : await readAnswerText(file, process.cwd())
  await answerAsk(root, ask.id, choice, note, undefined, given)
  const means = ask.options.find(option => option.choice === choice)?.means ?? ''
  print([`answered "${choice}": ${means}`, ...resume])
  return 0
}

/** The question of an ask id, or the open one of a run. */
const findAsk = async (root: string, name: string): Promise<AskFile> => {
  const asked = /^[\w.-]+\.\d+$/.test(name) ? await readAsk(root, name) : undefined
  if (asked) return asked
  const run = await resolveRun(root, name)
  const { heartbeat } = await openRun(root, run)
  const open = heartbeat.ask === undefined ? undefined : await readAsk(root, heartbeat.ask)
  if (open) return open
  throw new LoopError('usage', `the run ${run} waits for no answer (${heartbeat.status})`, {
    fix: '`loop status` shows which runs do.',
  })
}
