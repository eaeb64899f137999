import { LoopError, type Place, type Plan } from '@loop/spec'

/** What a plan declares that this version would have to ignore, and where. */
const gaps = function* (plan: Plan): Generator<[what: string, place: Place | undefined]> {
  if (plan.composition) yield ['loops in loops', plan.composition.place]
  for (const guard of plan.guards ?? []) yield [`the guard "${guard.id}"`, guard.place]
  for (const check of plan.checks) {
    if (check.kind === 'function') yield [`the built-in check "${check.function}"`, check.place]
    if (check.rubric) yield [`the rubric of "${check.label}"`, check.place]
  }
  if (plan.strategy && plan.strategy.type !== 'manual')
    yield [`the strategy ${plan.strategy.type}`, plan.strategy.place]
  for (const { inputs = [] } of plan.tasks)
    for (const { from, place } of inputs) if (from === 'memory') yield ['memory by keys', place]
}

/**
 * Refuses a plan of which a part would be ignored: to run the rest would be to say that all of it holds.
 *
 * @throws LoopError `document` with the place of the first such part
 */
export const refuseUnsupported = (plan: Plan): void => {
  for (const [what, place] of gaps(plan)) {
    throw new LoopError('document', `this version checks ${what} and does not run it yet`, {
      ...(place ? { place } : {}),
      fix: 'Leave it out to run the loop without it.',
    })
  }
}
