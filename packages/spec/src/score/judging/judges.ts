import type { CheckSpec, Plan, Task } from '../../generated/types.js'
import { decides } from './decides.js'
import { isDecisive } from './functions.js'
import { saysMore } from './substance.js'
import { givesMarks, isVacuous } from './vacuous.js'

export type Independence = NonNullable<CheckSpec['independence']>

/** A check that judges: it looks at a task, can fail, is heard, and is not the maker of what it looks at. */
export interface Judge {
  check: CheckSpec
  independence: Independence
}

export const judgesIn = (plan: Plan): Judge[] =>
  plan.checks.flatMap(check => {
    const independence = independenceIn(plan, check)
    const judges = looksAt(plan, check) && !isMaker(plan, independence) && !isVacuous(check) && decides(plan, check)
    return judges ? { check, independence } : []
  })

const looksAt = ({ tasks }: Plan, { of }: CheckSpec): boolean => tasks.some(({ id }) => of.includes(id))

/** How far a check is from the makers of what it looks at; an agent of which nothing is known is taken for the same model. */
export const independenceIn = ({ tasks }: Plan, { kind, agent, of, independence }: CheckSpec): Independence => {
  const isSelf = kind === 'agent' && tasks.some(task => task.agent === agent && of.includes(task.id))
  return isSelf ? 'same-agent' : (independence ?? (kind === 'agent' ? 'same-model' : 'other'))
}

/**
 * Whether a check of this independence is the maker. Where stop conditions decide, workers are roles of a model that the document
 * names, so the same model is the same maker; elsewhere a model may be several agents, of which little is known.
 */
export const isMaker = ({ stop }: Plan, independence: Independence): boolean =>
  independence === 'same-agent' || (stop !== undefined && independence === 'same-model')

/** Whether a check decides by fact and not by opinion, nor by the form of the work. */
export const isFact = (check: CheckSpec): boolean =>
  check.kind === 'command' || (check.kind === 'function' && isDecisive(check))

/** Whether a judge says what failed: by a fact, or by something to judge by that is more than the makers' prompts. */
export const isSpecific = ({ tasks }: Plan, check: CheckSpec): boolean => {
  if (check.kind === 'command' || check.kind === 'function') return true
  if (check.kind === 'person') return saysMore(check.person?.instructions ?? '', [])
  return check.rubric
    ? check.rubric.dimensions.some(
        dimension => givesMarks(dimension) && isOwn(dimension.criteria, tasks, ({ prompt }) => prompt),
      )
    : check.criteria.some(criterion => isOwn(criterion, tasks, ({ label, prompt }) => `${label}: ${prompt}`))
}

const isOwn = (criterion: string, tasks: readonly Task[], promptOf: (task: Task) => string): boolean =>
  saysMore(criterion, tasks.map(promptOf))

/** A check that is the maker; a second opinion of the maker's model is one where nobody else judges what it looks at. */
export const selfJudge = (plan: Plan, judges: readonly CheckSpec[]): CheckSpec | undefined =>
  plan.checks.find(check => {
    const independence = independenceIn(plan, check)
    if (!isMaker(plan, independence)) return false
    return independence === 'same-agent' || check.of.some(id => !judges.some(({ of }) => of.includes(id)))
  })
