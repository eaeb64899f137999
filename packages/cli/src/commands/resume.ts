import { currentPlan, findRun, openRun, resume } from '@loop/runtime'
import { LoopError } from '@loop/spec'
import { type DriveFlags, driveAndShow, limitsOf } from './drive.js'

/** `loop resume`: like `loop run`, from where the run's journal ends. */
export const resumeRun = async (name: string, flags: DriveFlags): Promise<number> => {
  const { root, run: id } = await findRun(name, process.cwd())
  const { record, events } = await openRun(root, id)
  const now = await currentPlan(root, record.plan)
  return driveAndShow(
    ({ tell, ...driving }) => {
      if (now instanceof LoopError)
        tell(`the loop's file cannot be used now (${now.message}); its limits stay as they were`)
      return resume({
        root,
        run: id,
        limits: limitsOf(flags),
        plan: now instanceof LoopError ? undefined : now,
        onChanged: () => tell("the loop's file has changed since the run began; the run goes on as it began"),
        ...driving,
      })
    },
    { plan: record.plan, root, simulated: record.simulated, earlier: events },
    flags,
  )
}
