import { type Ask, type Limit, wrap } from '@loop/spec'
import { columnsOf } from '../terminal.js'
import { answerStep } from './ask.js'

/** What a person can do about a run that stands still: commands, and what they are for. */
export interface NextStep {
  command: string
  why: string
}

const options: Record<Limit['unit'], (max: number) => string> = {
  iterations: max => `--max-iterations ${max * 2}`,
  tokens: max => `--max-tokens ${max * 2}`,
  usd: max => `--max-cost ${Math.round(max * 200) / 100}`,
  seconds: max => `--max-minutes ${Math.round((max / 60) * 200) / 100}`,
}

/** What helps at a limit that all runs share; those of a run alone do not raise it. */
const sharedWhy = {
  day: 'after midnight UTC, or with a higher `dailyBudget` in loop.yaml',
  project: 'with a higher `projectBudget` in loop.yaml',
} as const

/** The commands that make sense for a run that stands like this. */
export const nextSteps = ({
  run,
  loop,
  status,
  limit,
  ask,
  inner,
  blocked = false,
  simulated,
}: {
  /** The run as a command line names it; so are the loop and the run inside. */
  run: string
  loop: string
  status: string
  limit?: Limit | undefined
  ask?: Ask | undefined
  /** The run inside it whose own limit it paused at. */
  inner?: string | undefined
  /** Whether its loop does not run again without being told. */
  blocked?: boolean
  simulated: boolean
}): NextStep[] => {
  switch (status) {
    case 'paused':
      if (limit && inner !== undefined)
        return [
          {
            command: `loop resume ${inner} ${options[limit.unit](limit.max)}`,
            why: 'the loop inside, with a higher limit',
          },
          { command: `loop resume ${run}`, why: 'then the whole' },
        ]
      if (limit?.per === 'day' || limit?.per === 'project')
        return [{ command: `loop resume ${run}`, why: sharedWhy[limit.per] }]
      return limit
        ? [{ command: `loop resume ${run} ${options[limit.unit](limit.max)}`, why: 'with a higher limit' }]
        : [{ command: `loop resume ${run}`, why: 'go on' }]
    case 'waiting':
      return [
        ...(ask ? [] : [{ command: `loop answer ${run}`, why: 'what a loop inside asks' }]),
        ...(ask?.question.includes('\n') ? [{ command: `loop answer ${run}`, why: 'all that is asked about' }] : []),
        ...(ask?.options ?? []).map(option => answerStep(run, option)),
        { command: `loop resume ${run}`, why: 'go on after the answer' },
      ]
    case 'interrupted':
      return [{ command: `loop resume ${run}`, why: 'go on where it stopped' }]
    case 'failed':
      return [
        { command: `loop status ${run}`, why: 'what each step came to' },
        blocked && !simulated
          ? { command: `loop run ${loop} --unblock`, why: 'when what is in the way is gone' }
          : { command: `loop run ${loop}${simulated ? ' --dry-run' : ''}`, why: 'begin anew' },
      ]
    case 'running':
      return []
    default:
      return [{ command: `loop status ${run}`, why: 'what each step came to' }]
  }
}

/** Commands side by side with what they are for; below one another where that is wider than the terminal. */
export const nextLines = (steps: readonly NextStep[], columns = columnsOf('stdout')): string[] => {
  const width = Math.max(...steps.map(({ command }) => command.length))
  if (steps.some(({ why }) => width + why.length + 4 > columns))
    return steps.flatMap(({ command, why }) => [`  ${command}`, ...wrap(why, columns - 6).map(line => `      ${line}`)])
  return steps.map(({ command, why }) => `  ${command.padEnd(width)}  ${why}`)
}
