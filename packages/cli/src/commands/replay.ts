import { findRun, isSameReplay, type RunReplay, replayRun } from '@loop/runtime'
import { printable } from '@loop/spec'
import { printOut } from '../output.js'
import { markedText } from '../render/marked.js'
import { shown } from '../render/place.js'
import { valueText } from '../render/value.js'

/** `loop replay`: 1 when the engine would decide otherwise somewhere. */
export const replay = async (name: string, { format }: { format: 'pretty' | 'json' }): Promise<number> => {
  const { root, run } = await findRun(name, process.cwd())
  const replayed = await replayRun(root, run)
  const isSame = isSameReplay(replayed)
  printOut(
    format === 'json'
      ? `${JSON.stringify({ same: isSame, ...replayed }, undefined, 2)}\n`
      : markedText(replayLines(replayed), replayed.simulated),
  )
  return isSame ? 0 : 1
}

const replayLines = ({ run, loop, lines, decisions, difference, journal, children }: RunReplay): string[] => [
  `${run}  ${printable(loop)}: ${
    difference
      ? `the engine decides otherwise at line ${difference.line}`
      : `${decisions} ${decisions === 1 ? 'decision' : 'decisions'}, all the same`
  } (${lines} ${lines === 1 ? 'line' : 'lines'})`,
  ...(difference
    ? [
        `  at ${shown(journal)}:${difference.line}`,
        `  the journal says     ${printable(difference.recorded)}`,
        `  the engine decides   ${printable(difference.decided)}`,
        ...difference.changes.map(({ path, a, b }) => `  ${printable(path)}: ${valueText(a)}, decided ${valueText(b)}`),
        `  ${decisions} ${decisions === 1 ? 'decision' : 'decisions'} before it ${decisions === 1 ? 'is' : 'are'} the same`,
      ]
    : []),
  ...children.flatMap(replayLines),
]
