import type { Called, Effect, Plan } from '@loop/spec'

/** Who carries an effect out: as the journal says, or, where it was written before it said so, as the plan does. */
export const calledIn = (plan: Plan, { kind, target }: Effect, called: Called | undefined): Called | undefined => {
  if (called) return called
  const part =
    kind === 'task'
      ? plan.tasks.find(({ id }) => id === target)
      : kind === 'check'
        ? plan.checks.find(({ id }) => id === target)
        : undefined
  const spec = part?.agent === undefined ? undefined : plan.agents[part.agent]
  if (!spec) return undefined
  const model = (part && 'model' in part ? part.model : undefined) ?? spec.model
  const provider = spec.provider ?? spec.vendor
  return {
    agent: spec.name,
    ...(model === undefined ? {} : { model }),
    ...(provider === undefined ? {} : { provider }),
  }
}
