import type { Place } from '../../../generated/types.js'
import type { LesCriterion } from '../score.js'
import { type DesignCriterion, saidIn } from './criterion.js'
import type { Facts } from './facts.js'

/** What a criterion finds in a plan and in every loop inside it: the worst counts, so that nothing hides behind a whole. */
export const judgeWhole = (criterion: DesignCriterion, facts: Facts): Omit<LesCriterion, 'id' | 'possible'> => {
  const { fix, reason: why, ...own } = criterion.judge(facts)
  const answers = facts.inner.map(({ id, facts: inner, place }) => {
    const { reason, ...found } = inner ? judgeWhole(criterion, inner) : unknown(place)
    return { ...found, reason: `in the loop "${id}" inside it: ${reason}` }
  })
  return answers.reduce((worst, answer) => (answer.earned < worst.earned ? answer : worst), {
    ...own,
    reason: saidIn(facts.plan, why),
    ...(fix === undefined ? {} : { fix: saidIn(facts.plan, fix) }),
  })
}

const unknown = (place: Place): Omit<LesCriterion, 'id' | 'possible'> => ({
  earned: 0,
  reason: 'its file is not at hand',
  fix: 'Validate it together with the files of its children.',
  place,
})
