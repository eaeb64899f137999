import { didYouMean, isTransform, type Limit, LoopError, type Plan, transformNames } from '@loop/spec'

/**
 * Makes sure that the loops inside a plan can be run: that each is at hand, and each adapter known.
 *
 * @param also what else has to hold for each of them, also for those further inside; limits are those of the whole where tighter
 * @throws LoopError with the place of the first that cannot
 */
export const refuseUnrunnable = async (plan: Plan, also: (child: Plan) => Promise<void> | void): Promise<void> => {
  const { children = [], adapters = [] } = plan.composition ?? {}
  for (const { transform, place } of adapters) {
    if (transform === undefined || isTransform(transform)) continue
    throw new LoopError(
      'document',
      `"${transform}" is no way to hand something over, expected ${transformNames.join(', ')} or a JSON pointer${didYouMean(transform, transformNames)}`,
      {
        place,
        fix: 'What takes judgement is the work of a worker: let one of the earlier loop put it into form.',
      },
    )
  }
  for (const { id, ref, plan: child, place } of children) {
    if (!child)
      throw new LoopError('document', `the loop "${id}" has no plan: ${ref} is not at hand`, {
        place,
        fix: 'Run `loop validate`; it says where the file was looked for.',
      })
    const within = { ...child, limits: tightest(child.limits, plan.limits) }
    await also(within)
    await refuseUnrunnable(within, also)
  }
}

/** Of the money and the tokens, what the whole allows holds for each loop inside as well. */
const tightest = (own: readonly Limit[], whole: readonly Limit[]): Limit[] => [
  ...own.filter(({ unit, max }) => !whole.some(limit => isPot(limit) && limit.unit === unit && limit.max < max)),
  ...whole.filter(limit => isPot(limit) && !own.some(({ unit, max }) => unit === limit.unit && max <= limit.max)),
]

const isPot = ({ unit }: Limit): boolean => unit === 'usd' || unit === 'tokens'
