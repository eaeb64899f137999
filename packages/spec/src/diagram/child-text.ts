import type { ChildPlan } from '../generated/types.js'

/** What a child is, in a line each; one without a plan says so. */
export const childLines = ({ id, role, lens = '', plan, ref }: ChildPlan): string[] =>
  [
    `${role}: ${id}${plan && plan.name !== id ? ` (${plan.name})` : ''}`,
    lens,
    plan ? '' : `${ref} is not at hand`,
  ].filter(line => line !== '')

/** When an inner child runs. */
export const triggerText = ({ trigger }: ChildPlan): string =>
  trigger ? `${trigger.check} ${trigger.is}` : 'it did not succeed'
