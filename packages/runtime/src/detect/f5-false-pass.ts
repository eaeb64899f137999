import { type Detector, failure } from './failure.js'
import type { Judgement } from './gathered.js'
import type { RunFacts } from './run-facts.js'
import { sameWork, turnIn } from './same-work.js'

/** F5: work that passed was sent back later: the same check failed the very same work, or a person rejected what checks had passed. */
export const falsePass: Detector = run => {
  for (const group of sameWork(run.judged)) {
    const turn = turnIn(group, 'pass', 'fail')
    if (turn) return found(run, turn, 'passed work, and failed the same work later')
  }
  return rejected(run)
}

const found = ({ plan }: RunFacts, both: readonly Judgement[], what: string) =>
  failure(plan, 5, {
    message: `${both[0]?.target} ${what}`,
    effects: both.map(({ id }) => id),
    iterations: both.map(({ iteration }) => iteration),
    numbers: { rejections: 1 },
    thresholds: { rejections: 1 },
    place: plan.checks.find(({ id }) => id === both[0]?.target)?.place,
  })

/** A person looks last, at the work of the same iteration; all other checks have to have passed it. */
const rejected = (run: RunFacts) => {
  const { plan, judged } = run
  const isPerson = ({ target }: Judgement) => plan.checks.find(({ id }) => id === target)?.kind === 'person'
  for (const person of judged) {
    if (person.verdict?.verdict !== 'fail' || !isPerson(person)) continue
    const others = judged.filter(
      each => each.iteration === person.iteration && each.round === person.round && each.verdict && !isPerson(each),
    )
    if (others.length > 0 && others.every(({ verdict }) => verdict?.verdict === 'pass'))
      return found(run, [...others, person], `passed work that a person rejected (${person.target})`)
  }
  return undefined
}
