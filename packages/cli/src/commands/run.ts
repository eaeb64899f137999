import { pickLoop, readInputs, run, typedInputs } from '@loop/runtime'
import { type DriveFlags, driveAndShow, limitsOf } from './drive.js'

export interface RunFlags extends DriveFlags {
  dryRun?: boolean
  unblock?: boolean
  seed?: number
  input?: Record<string, string>
  /** A file of inputs, or `-`. */
  inputs?: string
}

/** `loop run`: the exit code tells how the run stands. */
export const runLoop = async (loop: string, flags: RunFlags): Promise<number> => {
  const { plan, root, warnings } = await pickLoop(loop, process.cwd())
  const simulate = flags.dryRun ?? false
  const given = flags.inputs === undefined ? {} : await readInputs(flags.inputs, process.cwd())
  const inputs = { ...given, ...typedInputs(plan, flags.input ?? {}) }
  return driveAndShow(
    ({ tell, ...driving }) =>
      run({
        plan,
        root,
        inputs,
        limits: limitsOf(flags),
        simulate,
        unblock: flags.unblock ?? false,
        ...(flags.seed === undefined ? {} : { seed: flags.seed }),
        onCreated: () => {
          const count = `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`
          if (warnings > 0) tell(`${count} about this project; \`loop validate\` shows what`)
        },
        ...driving,
      }),
    { plan, root, simulated: simulate },
    flags,
  )
}
