import type { AgentSpec, CheckSpec } from '../../generated/types.js'
import { isSameModel, isSameVendor } from './same-model.js'

export type Independence = NonNullable<CheckSpec['independence']>

const order: Independence[] = ['same-agent', 'same-model', 'same-vendor', 'other']

/** How far a judge is from the nearest of those whose work it judges. Who is not known is taken for the same model. */
export const closestIndependence = (
  judge: AgentSpec | undefined,
  makers: readonly (AgentSpec | undefined)[],
): Independence => {
  const all = makers.map(maker => (judge && maker ? independence(judge, maker) : 'same-model'))
  return order.find(level => all.includes(level)) ?? 'other'
}

/** How far a judge is from a maker; the same program with no model declared counts as the same model. */
const independence = (judge: AgentSpec, maker: AgentSpec): Independence => {
  if (judge.name === maker.name) return 'same-agent'
  const sameCommand = judge.command?.join('\0') === maker.command?.join('\0')
  const sameModel =
    judge.model === undefined || maker.model === undefined
      ? judge.model === maker.model && sameCommand
      : isSameModel(judge.model, maker.model)
  if (sameModel) return 'same-model'
  return isSameVendor(judge.vendor, maker.vendor) ? 'same-vendor' : 'other'
}
