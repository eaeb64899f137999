import type { ChildListener, LimitOverrides, Listener, RunResult, StampedEvent, TextListener } from '@loop/runtime'
import type { Plan } from '@loop/spec'
import { listenForInterrupts } from '../interrupts.js'
import { printOut } from '../output.js'
import { liveView } from '../render/live-view.js'
import { placedBelow } from '../render/placed-below.js'
import { plainView } from '../render/plain-view.js'
import { runJson } from '../render/run-json.js'
import { runReport } from '../render/run-report.js'
import type { RunView } from '../render/view.js'
import { isLively, paintFor } from '../terminal.js'

export interface DriveFlags {
  format: 'pretty' | 'ndjson' | 'json'
  maxIterations?: number
  /** The same, by the word that loops of commands use. */
  maxRounds?: number
  maxTokens?: number
  maxCost?: number
  maxMinutes?: number
}

/** The limits that a command line asks for. */
export const limitsOf = ({
  maxRounds,
  maxIterations = maxRounds,
  maxTokens,
  maxCost,
  maxMinutes,
}: DriveFlags): LimitOverrides => ({
  ...(maxIterations === undefined ? {} : { iterations: maxIterations }),
  ...(maxTokens === undefined ? {} : { tokens: maxTokens }),
  ...(maxCost === undefined ? {} : { usd: maxCost }),
  ...(maxMinutes === undefined ? {} : { seconds: maxMinutes * 60 }),
})

/** What drives a run, and is told to stop. */
export type Drive = (options: {
  onEvent: Listener
  onChildEvent: ChildListener
  onText: TextListener
  stop: AbortSignal
  kill: AbortSignal
  tell: (message: string) => void
}) => Promise<RunResult>

/** Shows a run while it is driven and reports how it stands then; gives the exit code. */
export const driveAndShow = async (
  drive: Drive,
  run: { plan: Plan; root: string; simulated: boolean; earlier?: readonly StampedEvent[] },
  { format }: DriveFlags,
): Promise<number> => {
  const view = viewFor(run, format)
  const tell = (message: string) => view.tell(message)
  const interrupts = listenForInterrupts(tell)
  const { stop, kill } = interrupts
  let unshown: { cause: unknown } | undefined // the run goes on, and the command ends with it
  const showing = (show: () => void) => {
    try {
      show()
    } catch (cause) {
      unshown ??= { cause }
    }
  }
  const onEvent: Listener = (event, state) =>
    showing(() => {
      if (format === 'ndjson') printOut(`${JSON.stringify(run.simulated ? { ...event, simulated: true } : event)}\n`)
      view.event(event, state)
    })
  const onChildEvent: ChildListener = (event, state) => showing(() => view.child(event, state))
  const onText: TextListener = (text, effect, run) => showing(() => view.text(text, effect, run))
  const result = await drive({ onEvent, onChildEvent, onText, stop, kill, tell })
    .finally(() => {
      view.close()
      interrupts.dispose()
    })
    .catch(cause => {
      throw placedBelow(run.root, cause)
    })
  if (unshown) throw unshown.cause
  if (format === 'pretty') printOut(runReport(result, run.root, paintFor('stdout')))
  if (format === 'json') printOut(runJson(result))
  return result.exitCode
}

const viewFor = (
  { plan, simulated, earlier = [] }: Parameters<typeof driveAndShow>[1],
  format: DriveFlags['format'],
): RunView => {
  const options = { plan, simulated, earlier, paint: paintFor('stderr') }
  return format === 'pretty' && isLively('stderr') ? liveView(options, process.stderr) : plainView(options)
}
