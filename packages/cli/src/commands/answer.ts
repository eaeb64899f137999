import { answerAsk, findRoot, openRun, outermostRun, readAnswer, readAsk, resolveRun } from '@loop/runtime'
import { type AskFile, LoopError, printable } from '@loop/spec'
import { printOut } from '../output.js'
import { markedText } from '../render/marked.js'
import { nextLines } from '../render/next.js'

/** `loop answer`: without a choice it shows the question. */
export const answer = async (
  name: string,
  choice: string | undefined,
  { note }: { note?: string },
): Promise<number> => {
  if (choice === undefined && note !== undefined)
    throw new LoopError('usage', 'a note goes with a choice, and there is none', {
      fix: `\`loop answer ${name}\` shows what can be chosen.`,
    })
  const root = findRoot(process.cwd())
  const ask = await findAsk(root, name)
  const { record } = await openRun(root, ask.run)
  const print = (lines: string[]) => printOut(markedText(lines, record.simulated))
  const resume = ['', 'next', ...nextLines([{ command: `loop resume ${outermostRun(ask.run)}`, why: 'go on' }])]
  if (choice === undefined) {
    const given = await readAnswer(root, ask.id)
    if (given) {
      print([printable(ask.question), `answered: ${given.choice}`, ...resume])
      return 0
    }
    const steps = ask.options.map(option => ({ command: `loop answer ${name} ${option.choice}`, why: option.means }))
    print([printable(ask.question), '', ...nextLines(steps)])
    return 0
  }
  await answerAsk(root, ask.id, choice, note)
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
