import { below } from '../../source/document.js'
import type { DraftLss } from './document.js'
import { placed } from './placed.js'
import type { Visitor } from './rule.js'

/** One walk over a document for all visitors together. */
export const walkLss = (loop: DraftLss, visitors: readonly Visitor[]): void => {
  const byKind = listenersIn(visitors)
  const listeners = (kind: keyof Visitor): readonly Visitor[] => byKind.get(kind) ?? []
  const one = <T>(kind: keyof Visitor, value: T | undefined, visit: (visitor: Visitor, value: T) => void): void => {
    if (value !== undefined) for (const visitor of listeners(kind)) visit(visitor, value)
  }
  const each = <T>(
    kind: keyof Visitor,
    list: (T | undefined)[] | undefined,
    at: string,
    visit: (visitor: Visitor, value: T, at: string) => void,
  ): void => {
    if (list === undefined) return
    const interested = listeners(kind)
    for (const { value, at: place } of placed(list, at)) for (const visitor of interested) visit(visitor, value, place)
  }
  const { inputs, termination_conditions: conditions, composition } = loop
  one('loop', loop, (visitor, value) => visitor.loop?.(value, ''))
  one('inputs', inputs, (visitor, value) => visitor.inputs?.(value, '/inputs'))
  for (const [name, field] of Object.entries(inputs?.schema ?? {}))
    one('inputField', field, (visitor, value) => visitor.inputField?.(value, below('/inputs/schema', name), name))
  one('memory', loop.memory, (visitor, value) => visitor.memory?.(value, '/memory'))
  each('worker', loop.workers, '/workers', (visitor, value, at) => visitor.worker?.(value, at))
  each('evaluator', loop.evaluators, '/evaluators', (visitor, value, at) => visitor.evaluator?.(value, at))
  each('feedback', loop.feedback_channels, '/feedback_channels', (visitor, value, at) => visitor.feedback?.(value, at))
  one('optimization', loop.optimization_strategy, (visitor, value) =>
    visitor.optimization?.(value, '/optimization_strategy'),
  )
  const end = '/termination_conditions'
  one('termination', conditions, (visitor, value) => visitor.termination?.(value, end))
  each('success', conditions?.success, `${end}/success`, (visitor, value, at) => visitor.success?.(value, at))
  each('failure', conditions?.failure, `${end}/failure`, (visitor, value, at) => visitor.failure?.(value, at))
  each('stall', conditions?.stall, `${end}/stall`, (visitor, value, at) => visitor.stall?.(value, at))
  each('metric', loop.metrics, '/metrics', (visitor, value, at) => visitor.metric?.(value, at))
  each('safety', loop.safety_constraints, '/safety_constraints', (visitor, value, at) => visitor.safety?.(value, at))
  one('costLimits', loop.cost_limits, (visitor, value) => visitor.costLimits?.(value, '/cost_limits'))
  one('composition', composition, (visitor, value) => visitor.composition?.(value, '/composition'))
  each('child', composition?.children, '/composition/children', (visitor, value, at) => visitor.child?.(value, at))
  each('adapter', composition?.adapters, '/composition/adapters', (visitor, value, at) => visitor.adapter?.(value, at))
  one('merge', composition?.merge, (visitor, value) => visitor.merge?.(value, '/composition/merge'))
  for (const visitor of listeners('end')) visitor.end?.()
}

/** Who listens to each kind of value: most visitors do to one or two, and are not asked about the others. */
const listenersIn = (visitors: readonly Visitor[]): Map<string, Visitor[]> => {
  const byKind = new Map<string, Visitor[]>()
  for (const visitor of visitors)
    for (const kind of Object.keys(visitor)) byKind.get(kind)?.push(visitor) ?? byKind.set(kind, [visitor])
  return byKind
}
