import type { OpenLoop, OpenLoopBaseline, OpenLoopCommands } from '../../generated/types.js'
import type { Origin } from '../shared/origin.js'
import type { StepCommand } from './commands.js'
import type { Folders } from './folders.js'

/** A loop as far as its document could be read: what the schema refused is absent, and known to be `broken`. */
export type DraftOpenloop = Omit<Partial<OpenLoop>, 'commands' | 'baseline'> & {
  commands?: Partial<OpenLoopCommands>
  baseline?: OpenLoopBaseline
}

export interface OpenloopDocument extends Origin {
  name: string
  loop: DraftOpenloop
  /** Every command that could be read, in the order in which a round runs them. */
  commands: readonly StepCommand[]
  folders: Folders
}

/** Whether a baseline is measured: it is, unless it is switched off or there is none. */
export const hasBaseline = ({ baseline }: DraftOpenloop): boolean =>
  baseline !== undefined && baseline.enabled !== false
