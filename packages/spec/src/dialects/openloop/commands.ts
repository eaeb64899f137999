import type { OpenLoopCommand, OpenLoopCommands } from '../../generated/types.js'
import { slugger } from '../../plan/slug.js'
import { below } from '../../source/document.js'
import type { DraftOpenloop } from './document.js'

/** The steps of a round, in their order. */
export const steps = ['play', 'scan', 'fix', 'verify', 'improve'] as const

export type Step = (typeof steps)[number]

/** One command of a step, with what counts for it. */
export interface StepCommand {
  /** As in `verify`, `scan-lint` or `scan-2`: safe as a file name, and unique in the loop. */
  id: string
  step: Step
  label: string
  /** What the shell is given, with its templates. */
  run: string
  /** JSON pointer of that text. */
  at: string
  /** JSON pointer of its settings; that of the text when it has none. */
  place: string
  timeoutSeconds: number
  stallSeconds: number
  env: readonly string[] | undefined
  outOfMemory: readonly string[] | undefined
}

/** What counts where a document says nothing. */
export const usual = { rounds: 3, timeoutSeconds: 900, stallSeconds: 300, failures: 3 } as const

/** Every command of a loop, in the order in which a round runs them; an empty text is none. */
export const commandsOf = (loop: DraftOpenloop): StepCommand[] => {
  const slug = slugger()
  return steps.flatMap(step => {
    const at = below('/commands', step)
    return entriesOf(loop.commands?.[step], at).map(({ name, ...entry }): StepCommand => {
      const label = name === undefined ? step : `${step} ${name}`
      return { id: slug(label), step, label, ...settingsOf(loop, entry.settings), run: entry.run, ...placesOf(entry) }
    })
  })
}

interface Entry {
  name?: string
  run: string
  at: string
  settings?: Omit<OpenLoopCommand, 'run'>
}

const placesOf = ({ at, settings }: Entry): Pick<StepCommand, 'at' | 'place'> => ({
  at: settings ? below(at, 'run') : at,
  place: at,
})

const entriesOf = (step: OpenLoopCommands[Step] | undefined, at: string): Entry[] => {
  if (step === undefined) return []
  if (Array.isArray(step))
    return step.flatMap((run, index) =>
      isCommand(run) ? [{ run, at: below(at, index), ...(step.length > 1 ? { name: `${index + 1}` } : {}) }] : [],
    )
  if (typeof step === 'string') return isCommand(step) ? [{ run: step, at }] : []
  if (isSingle(step)) return [{ run: step.run, at, settings: step }]
  return Object.entries(step as Record<string, string | OpenLoopCommand>).flatMap(([name, entry]) => {
    const inner = below(at, name)
    if (typeof entry === 'string') return isCommand(entry) ? [{ name, run: entry, at: inner }] : []
    return isCommand(entry?.run) ? [{ name, run: entry.run, at: inner, settings: entry }] : []
  })
}

const isCommand = (run: unknown): run is string => typeof run === 'string' && run.trim() !== ''

/** A mapping with `run` is one command with settings, and no list of commands by name. */
const isSingle = (step: object): step is OpenLoopCommand => 'run' in step && isCommand(step.run)

const settingsOf = (
  { limits, env, out_of_memory }: DraftOpenloop,
  own: Omit<OpenLoopCommand, 'run'> = {},
): Pick<StepCommand, 'timeoutSeconds' | 'stallSeconds' | 'env' | 'outOfMemory'> => ({
  timeoutSeconds: own.timeout_seconds ?? limits?.command_timeout_seconds ?? usual.timeoutSeconds,
  stallSeconds: own.stall_timeout_seconds ?? limits?.stall_timeout_seconds ?? usual.stallSeconds,
  env: own.env ?? env,
  outOfMemory: own.out_of_memory ?? out_of_memory,
})
