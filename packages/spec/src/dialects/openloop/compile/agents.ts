import type { AgentSpec } from '../../../generated/types.js'
import { placeAt } from '../../../source/document.js'
import type { StepCommand } from '../commands.js'
import type { OpenloopDocument } from '../document.js'
import { argvOf } from './script.js'
import type { Steps } from './steps.js'

/** A program for each command that changes something. */
export const agentsOf = ({ source, loop }: OpenloopDocument, { fix, improve }: Steps): Record<string, AgentSpec> =>
  Object.fromEntries(
    [...fix, ...improve].map(command => [
      command.id,
      {
        name: command.id,
        kind: 'program',
        command: argvOf(command.run),
        prompt: 'none',
        ...limitsOf(command),
        interrupted: loop.interrupted ?? 'retry',
        place: placeAt(source, command.place),
      } satisfies AgentSpec,
    ]),
  )

/** What a program is held to, and given from the environment: all of it, unless the document says what. */
export const limitsOf = ({
  timeoutSeconds,
  stallSeconds,
  env,
  outOfMemory,
}: Pick<StepCommand, 'timeoutSeconds' | 'stallSeconds' | 'env' | 'outOfMemory'>) => ({
  timeoutSeconds,
  stallSeconds,
  env: [...(env ?? ['*'])],
  ...(outOfMemory === undefined ? {} : { outOfMemory: [...outOfMemory] }),
})
