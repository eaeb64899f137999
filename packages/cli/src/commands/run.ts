import { pickLoop, run } from '@loop/runtime'
import { type DriveFlags, driveAndShow, limitsOf } from './drive.js'

export interface RunFlags extends DriveFlags {
  dryRun?: boolean
  seed?: number
  input?: Record<string, string>
}

/** `loop run`: the exit code tells how the run stands. */
export const runLoop = async (loop: string, flags: RunFlags): Promise<number> => {
  const { plan, root } = await pickLoop(loop, process.cwd())
  const simulate = flags.dryRun ?? false
  return driveAndShow(
    ({ onEvent, stop, kill }) =>
      run({
        plan,
        root,
        inputs: flags.input ?? {},
        limits: limitsOf(flags),
        simulate,
        ...(flags.seed === undefined ? {} : { seed: flags.seed }),
        onEvent,
        stop,
        kill,
      }),
    { plan, root, simulated: simulate },
    flags,
  )
}
