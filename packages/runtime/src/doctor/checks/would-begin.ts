import { type DoctorFinding, LoopError, type Plan } from '@loop/spec'
import { requireDrivable } from '../../drive/require-drivable.js'
import type { DoctorContext } from '../context.js'
import { shownPlace } from '../place.js'

/** What a run would refuse before it begins: limits that cannot hold, guards and memory that nobody here can keep. Commands have a check of their own. */
export const checkWouldBegin = async (context: DoctorContext): Promise<DoctorFinding[]> => {
  const findings: DoctorFinding[] = []
  for (const plan of context.plans) {
    const about = { id: 'loop/would-begin', about: plan.name }
    try {
      await requireDrivable(withCommands(plan), { root: context.root }, { inputs: anyInputs, simulated: false })
      findings.push({ ...about, status: 'ok', message: 'its limits, guards and memory can be kept here' })
    } catch (cause) {
      if (!(cause instanceof LoopError)) throw cause
      findings.push({ ...about, status: 'error', ...sayingOf(cause, context) })
    }
  }
  return findings
}

/** What an error says, as a part of a finding. */
export const sayingOf = (
  { message, fix, place }: LoopError,
  context: DoctorContext,
): Pick<DoctorFinding, 'message' | 'fix' | 'place'> => ({
  message,
  ...(fix === undefined ? {} : { fix }),
  ...(place ? { place: shownPlace(place, context) } : {}),
})

/** Inputs are given when a run begins, so every one of them counts as there. */
const anyInputs: Readonly<Record<string, unknown>> = new Proxy(
  {},
  { getOwnPropertyDescriptor: () => ({ value: '', enumerable: true, configurable: true }) },
)

/** The same plan with programs that are surely there. */
const withCommands = (plan: Plan): Plan => ({
  ...plan,
  agents: Object.fromEntries(
    Object.entries(plan.agents).map(([name, { cwd: _, ...agent }]) => [name, { ...agent, kind: 'program', command }]),
  ),
  checks: plan.checks.filter(({ kind }) => kind !== 'command').map(({ cwd: _, ...check }) => ({ ...check, command })),
  workspace: '.',
  ...(plan.composition
    ? {
        composition: {
          ...plan.composition,
          children: plan.composition.children.map(child => ({
            ...child,
            ...(child.plan ? { plan: withCommands(child.plan) } : {}),
          })),
        },
      }
    : {}),
})

const command = [process.execPath]
