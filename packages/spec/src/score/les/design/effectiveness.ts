import { isFact, isSpecific, type Judge } from '../../judging/judges.js'
import { type DesignCriterion, everyOne, type Said } from './criterion.js'
import type { Facts } from './facts.js'
import { fixes } from './fixes.js'
import { noJudge } from './shared.js'

/** Something that has to hold for what is left at the end, each of it. */
const everyFinal = (
  id: string,
  possible: number,
  holds: (judges: readonly Judge[], facts: Facts) => boolean,
  words: { all: Said; except: Said; fix: Said },
): DesignCriterion => ({
  id,
  possible,
  judge: facts =>
    facts.judges.length === 0
      ? noJudge(facts)
      : everyOne(possible, facts.finals, task => holds(facts.judgesOf(task), facts), {
          ...words,
          name: ({ label }) => label,
          place: ({ place }) => place,
        }),
})

const resultJudged = everyFinal('result-judged', 40, judges => judges.length > 0, {
  all: 'everything that is left at the end is judged',
  except: 'nobody judges what is left by',
  fix: fixes.judgeLast,
})

const decidedByFact = everyFinal('decided-by-fact', 35, judges => judges.some(({ check }) => isFact(check)), {
  all: {
    rounds: 'a command decides about everything that is left at the end',
    stop: 'a deterministic evaluator decides about everything that is left at the end',
  },
  except: { rounds: 'no command decides about', stop: 'no deterministic evaluator decides about' },
  fix: fixes.judgeByFact,
})

const criteriaOfItsOwn: DesignCriterion = {
  id: 'criteria-of-its-own',
  possible: 25,
  judge(facts) {
    if (facts.judges.length === 0) return noJudge(facts)
    return everyOne(25, facts.judges, ({ check }) => isSpecific(facts.plan, check), {
      all: 'every check has something of its own to judge by',
      except: 'only the makers’ own prompts to judge by have',
      fix: fixes.writeCriteria,
      name: ({ check }) => check.label,
      place: ({ check }) => check.place,
    })
  },
}

export const effectivenessCriteria: readonly DesignCriterion[] = [resultJudged, decidedByFact, criteriaOfItsOwn]
