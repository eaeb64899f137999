import { type StampedEvent, type State, standing } from '@loop/runtime'
import type { CheckSpec, EffectFinished, EffectStarted, IterationEnded, Plan } from '@loop/spec'
import { timeText, tokensText, usdText } from './amounts.js'
import { fit } from './fit.js'
import type { Progress } from './progress.js'
import { askedText } from './question.js'
import { iterationText } from './round.js'

/** What a person who reads a log wants to know of an event; no lines for most. */
export const plainLines = (event: StampedEvent, plan: Plan, state: State, progress: Progress): string[] => {
  switch (event.type) {
    case 'run.started':
      return [`run ${event.run} of "${plan.name}"`]
    case 'run.resumed':
      return [`run ${state.run} of "${plan.name}" goes on`]
    case 'iteration.started':
      return event.iteration > 1 || plan.stop ? [iterationText(event.iteration, state)] : []
    case 'iteration.ended':
      return plan.metrics?.length ? [`iteration ${event.iteration} came to ${metricsText(event)}`] : []
    case 'changes.rolled-back':
      return [`${event.message ?? event.because}: the changes since iteration ${event.to} are taken back`]
    case 'round.started':
      return plan.stop ? [] : [`round ${event.round} of at most ${plan.rounds.max}${becauses[event.because]}`]
    case 'effect.started': {
      const { kind, target, delayMs } = event.effect
      if (event.waits && delayMs === undefined) return [] // most often it need not, and begins at once
      return kind === 'task' || kind === 'check' || kind === 'child'
        ? [`${scriptedMark(event.effect)}${nameOf(plan, kind, target)}: ${startText(event)}`]
        : []
    }
    case 'effect.begun': {
      const effect = progress.effect(event.effect)
      return effect ? [`${scriptedMark(effect)}${nameOf(plan, effect.kind, effect.target)}: started`] : []
    }
    case 'tool.started': {
      const effect = progress.effect(event.effect)
      const name = effect ? nameOf(plan, effect.kind, effect.target) : event.effect
      return event.changes ? [`${name}: uses ${event.tool} ${fit(event.input, longestLine)}`] : []
    }
    case 'effect.finished':
      return finishedLines(event, plan, progress)
    case 'effect.resumed': {
      const effect = progress.effect(event.effect)
      return effect ? [`${nameOf(plan, effect.kind, effect.target)}: goes on where it stopped`] : []
    }
    case 'effect.lost': {
      const effect = progress.effect(event.effect)
      const then = event.next === 'retry' ? 'it is done again' : 'a person decides'
      return [`${effect ? nameOf(plan, effect.kind, effect.target) : event.effect}: cut off by a crash, ${then}`]
    }
    case 'ask.answered':
      if (event.choice === 'timeout') return ['nobody answered in time']
      return [
        `answered: ${event.choice}${event.edited ? `, with a text of ${event.edited.bytes} bytes` : ''}${event.note === undefined ? '' : ` (${event.note})`}`,
      ]
    case 'run.paused':
    case 'run.waiting':
    case 'run.interrupted':
    case 'run.ended': {
      const { status, reason } = standing(plan, state)
      return [`${status}: ${askedText(reason ?? '')}`]
    }
    default:
      return []
  }
}

const startText = ({ waits, effect: { delayMs = 0 } }: EffectStarted): string =>
  waits ? `waits ${timeText(delayMs)} before it begins` : 'started'

const becauses = {
  first: '',
  'check-failed': ': a check failed',
  'task-failed': ': a task failed',
  asked: ': a person asked for it',
}

const finishedLines = (event: EffectFinished, plan: Plan, progress: Progress): string[] => {
  const effect = progress.effect(event.effect)
  if (!effect) return []
  const name = scriptedMark(event) + nameOf(plan, effect.kind, effect.target)
  switch (effect.kind) {
    case 'task':
      return [`${name}: ${event.status === 'cut' ? cutText(event) : doneOr(event)}${used(event)}`]
    case 'check': {
      const seen =
        event.verdict?.verdict === 'fail'
          ? lastEvidence(
              event,
              plan.checks.find(({ id }) => id === effect.target),
            )
          : ''
      return [`${name}: ${event.verdict?.verdict ?? event.status}${used(event)}${seen}`]
    }
    case 'choice':
      return [`${name}: ${event.error ? event.error.message : event.value ? 'yes' : 'no'}`]
    case 'ask':
      return event.ask ? [`question: ${askedText(event.ask.question)}`] : []
    case 'feedback':
      return (event.messages ?? []).map(({ route, to, target }) => `feedback ${route} goes to ${target ?? `the ${to}`}`)
    case 'improve':
      return event.improvement ? [`change: ${event.improvement.message}`] : []
    case 'child':
      return [`${name}: ${event.child?.outcome ?? event.status}${reasonOf(event)}${used(event)}`]
    default:
      return event.error ? [`warning: ${event.error.message}`] : []
  }
}

/** Why a loop inside did not come to its goal. */
const reasonOf = ({ status, child, error }: EffectFinished): string => {
  const why = status === 'ok' ? undefined : (error?.message ?? child?.reason)
  return why === undefined ? '' : `: ${why}`
}

const metricsText = ({ metrics, best, vetoed }: IterationEnded): string => {
  const numbers = Object.entries(metrics).map(([name, value]) => `${name} ${Math.round(value * 1e4) / 1e4}`)
  const marks = [...(best ? ['the best so far'] : []), ...(vetoed === undefined ? [] : [`vetoed by ${vetoed}`])]
  return `${numbers.join(', ') || 'no number'}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`
}

/** What stands before every line about the work of a stand-in. */
const scriptedMark = ({ scripted }: { scripted?: boolean }): string => (scripted ? '[scripted] ' : '')

/** Why a call that is to be made again was not made, or not to its end. */
const cutText = ({ ms, approval, usage, guards = [] }: EffectFinished): string => {
  if (approval && usage) return 'a person is asked before it goes on' // a model asked for a tool in the middle of its work
  if (approval || guards.some(guard => guard.approval)) return 'not begun, a person is asked first'
  return ms === undefined ? 'not begun' : 'cut off by the time limit'
}

const doneOr = ({ status, error }: EffectFinished): string =>
  status === 'ok' ? 'done' : `failed: ${error?.message ?? 'no reason given'}`

const used = ({ ms, usage }: EffectFinished): string => {
  const tokens = (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0)
  const all = [...(tokens > 0 ? [tokensText(tokens)] : []), ...(usage?.costUsd ? [usdText(usage.costUsd)] : [])]
  return (ms === undefined ? '' : ` in ${timeText(ms)}`) + all.map(text => `, ${text}`).join('')
}

/** The line of what the first failed criterion showed: a measurement says first what it came to, and programs say it last. */
const lastEvidence = ({ verdict }: EffectFinished, check: CheckSpec | undefined): string => {
  const failed = verdict?.criteria.find(({ verdict }) => verdict === 'fail')
  const lines = failed?.evidence.split('\n').filter(text => /\w/.test(text)) ?? []
  const last = lines.findLast(text => !/exited with code \d+$/.test(text)) ?? lines.at(-1)
  const line = check?.function === 'baseline' ? lines[0] : last
  return line === undefined ? '' : `: ${fit(line.trim(), longestLine)}`
}

/** Longest piece of a program's output that is told in a line, in columns. */
const longestLine = 200

const nameOf = (plan: Plan, kind: string, id: string): string => {
  if (kind === 'check') return `check ${plan.checks.find(check => check.id === id)?.label ?? id}`
  if (kind === 'child') return `loop ${id}`
  if (kind === 'choice') {
    const choice = plan.choices.find(each => each.id === id)
    return choice?.label ?? `choice ${choice?.expression ?? id}`
  }
  return plan.tasks.find(task => task.id === id)?.label ?? id
}
