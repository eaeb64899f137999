import type { Criterion, Judgement } from './criterion.js'
import type { Evidence } from './evidence.js'

/** What a criterion finds in a loop and in every loop inside it: the worst counts, so that nothing hides behind a whole. */
export const judgeWhole = (criterion: Criterion, evidence: Evidence): Judgement =>
  evidence.inner
    .map(({ id, evidence: inner }): Judgement => {
      if (!inner)
        return { earned: 0, reason: `the file of the loop "${id}" inside it is not at hand`, fix: validateAll }
      const { line: _, reason, ...found } = judgeWhole(criterion, inner)
      return { ...found, reason: `in the loop "${id}" inside it: ${reason}` }
    })
    .reduce((worst, found) => (found.earned < worst.earned ? found : worst), criterion.judge(evidence))

const validateAll = 'Validate it together with the files of its children.'
