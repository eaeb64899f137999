import type { Step, StepCommand } from '../commands.js'
import type { OpenloopDocument } from '../document.js'
import { hasBaseline } from '../document.js'

/** The commands of a loop by what they are in a round, and the ids of what decides between them. */
export interface Steps {
  play: readonly StepCommand[]
  scan: readonly StepCommand[]
  fix: readonly StepCommand[]
  verify: readonly StepCommand[]
  /** Empty without a baseline: then nothing says what has to get better. */
  improve: readonly StepCommand[]
  /** Checks that look before anything is repaired. */
  looking: readonly StepCommand[]
  hasBaseline: boolean
}

/** Ids of choices; no command can be called so, for their ids begin with their step. */
export const choiceIds = { broken: 'broken', verified: 'verified', below: 'below' } as const

export const baselineId = 'baseline'

export const stepsOf = ({ commands, loop }: OpenloopDocument): Steps => {
  const of = (step: Step) => commands.filter(command => command.step === step)
  const measured = hasBaseline(loop)
  return {
    play: of('play'),
    scan: of('scan'),
    fix: of('fix'),
    verify: of('verify'),
    improve: measured ? of('improve') : [],
    looking: [...of('play'), ...of('scan')],
    hasBaseline: measured,
  }
}

export const idsOf = (commands: readonly StepCommand[]): string[] => commands.map(({ id }) => id)
