import type { DoctorFinding } from '@loop/spec'
import { commandFindings } from '../command-findings.js'
import type { DoctorContext } from '../context.js'
import { commandsIn } from '../programs.js'

/** The commands that judge, and those that models may run: each program there and executable, in the folder that it runs in. */
export const checkCommands = async (context: DoctorContext): Promise<DoctorFinding[]> =>
  commandsIn(context)
    .filter(({ role }) => role !== 'agent')
    .flatMap(command => commandFindings(command, context))
