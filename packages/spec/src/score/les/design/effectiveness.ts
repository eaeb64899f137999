import { type DesignCriterion, everyOne } from './criterion.js'
import type { Facts, Judge } from './facts.js'
import { isSpecific, noJudge } from './shared.js'

/** Something that has to hold for what is left at the end, each of it. */
const everyFinal = (
  id: string,
  possible: number,
  holds: (judges: readonly Judge[], facts: Facts) => boolean,
  words: { all: string; except: string; fix: string },
): DesignCriterion => ({
  id,
  possible,
  judge: facts =>
    facts.judges.length === 0
      ? noJudge
      : everyOne(possible, facts.finals, task => holds(facts.judgesOf(task), facts), {
          ...words,
          name: ({ label }) => label,
          place: ({ place }) => place,
        }),
})

const resultJudged = everyFinal('result-judged', 40, judges => judges.length > 0, {
  all: 'everything that is left at the end is judged',
  except: 'nobody judges what is left by',
  fix: 'Let a check judge the last tasks, not only earlier ones.',
})

const decidedByFact = everyFinal(
  'decided-by-fact',
  35,
  judges => judges.some(({ check }) => check.kind === 'command'),
  {
    all: 'a command decides about everything that is left at the end',
    except: 'no command decides about',
    fix: 'Let a command judge the last tasks, such as the tests.',
  },
)

const criteriaOfItsOwn: DesignCriterion = {
  id: 'criteria-of-its-own',
  possible: 25,
  judge(facts) {
    if (facts.judges.length === 0) return noJudge
    return everyOne(25, facts.judges, judge => isSpecific(facts, judge), {
      all: 'every check has something of its own to judge by',
      except: 'only the makers’ own prompts to judge by have',
      fix: 'Write criteria, one sentence each.',
      name: ({ check }) => check.label,
      place: ({ check }) => check.place,
    })
  },
}

export const effectivenessCriteria: readonly DesignCriterion[] = [resultJudged, decidedByFact, criteriaOfItsOwn]
