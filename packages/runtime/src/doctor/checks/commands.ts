import type { DoctorFinding } from '@loop/spec'
import { commandFindings } from '../command-findings.js'
import type { DoctorContext } from '../context.js'
import { commandsIn } from '../programs.js'

/** The commands that judge: each program there and executable, in the folder that it runs in. */
export const checkCommands = async (context: DoctorContext): Promise<DoctorFinding[]> =>
  commandsIn(context)
    .filter(({ role }) => role === 'check')
    .flatMap(command => commandFindings(command, context))
