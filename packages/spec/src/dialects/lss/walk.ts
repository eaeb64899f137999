import { below } from '../../source/document.js'
import type { LssDocument } from './document.js'
import { placed } from './placed.js'
import type { Visitor } from './rule.js'

/** One walk over a document for all visitors together. */
export const walkLss = ({ loop }: LssDocument, visitors: readonly Visitor[]): void => {
  const all = (visit: (visitor: Visitor) => void): void => {
    for (const visitor of visitors) visit(visitor)
  }
  const one = <T>(value: T | undefined, visit: (visitor: Visitor, value: T) => void): void => {
    if (value !== undefined) all(visitor => visit(visitor, value))
  }
  const each = <T>(
    list: (T | undefined)[] | undefined,
    at: string,
    visit: (visitor: Visitor, value: T, at: string) => void,
  ): void => {
    for (const item of placed(list, at)) all(visitor => visit(visitor, item.value, item.at))
  }
  const { inputs, termination_conditions: conditions, composition } = loop
  all(visitor => visitor.loop?.(loop, ''))
  one(inputs, (visitor, value) => visitor.inputs?.(value, '/inputs'))
  for (const [name, field] of Object.entries(inputs?.schema ?? {}))
    one(field, (visitor, value) => visitor.inputField?.(value, below('/inputs/schema', name), name))
  one(loop.memory, (visitor, value) => visitor.memory?.(value, '/memory'))
  each(loop.workers, '/workers', (visitor, value, at) => visitor.worker?.(value, at))
  each(loop.evaluators, '/evaluators', (visitor, value, at) => visitor.evaluator?.(value, at))
  each(loop.feedback_channels, '/feedback_channels', (visitor, value, at) => visitor.feedback?.(value, at))
  one(loop.optimization_strategy, (visitor, value) => visitor.optimization?.(value, '/optimization_strategy'))
  const end = '/termination_conditions'
  one(conditions, (visitor, value) => visitor.termination?.(value, end))
  each(conditions?.success, `${end}/success`, (visitor, value, at) => visitor.success?.(value, at))
  each(conditions?.failure, `${end}/failure`, (visitor, value, at) => visitor.failure?.(value, at))
  each(conditions?.stall, `${end}/stall`, (visitor, value, at) => visitor.stall?.(value, at))
  each(loop.metrics, '/metrics', (visitor, value, at) => visitor.metric?.(value, at))
  each(loop.safety_constraints, '/safety_constraints', (visitor, value, at) => visitor.safety?.(value, at))
  one(loop.cost_limits, (visitor, value) => visitor.costLimits?.(value, '/cost_limits'))
  one(composition, (visitor, value) => visitor.composition?.(value, '/composition'))
  each(composition?.children, '/composition/children', (visitor, value, at) => visitor.child?.(value, at))
  each(composition?.adapters, '/composition/adapters', (visitor, value, at) => visitor.adapter?.(value, at))
  one(composition?.merge, (visitor, value) => visitor.merge?.(value, '/composition/merge'))
  all(visitor => visitor.end?.())
}
