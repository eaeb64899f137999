import type { CheckSpec, Plan, RouteSpec } from '../../generated/types.js'
import { firesOnFailure } from './fires.js'
import { relatives } from './relatives.js'

/** Whether failed work is made again by somebody who was told; if not, which judge is not heard. */
export type Return =
  | { returns: true }
  | { returns: false; because: 'once' }
  | { returns: false; because: 'unheard'; judge: CheckSpec }

/** What becomes of work that a judge turned down. */
export const returnOf = (plan: Plan, judges: readonly CheckSpec[]): Return => {
  if (!plan.stop)
    return plan.rounds.retry && plan.rounds.max > 1 ? { returns: true } : { returns: false, because: 'once' }
  if (iterationsIn(plan) < 2) return { returns: false, because: 'once' }
  if (plan.tasks.length > 0 && Object.values(plan.variables ?? {}).includes('last-error')) return { returns: true }
  const judge = judges.find(judge => !endsRun(plan, judge) && returningRoutes(plan, judge).length === 0)
  return judge ? { returns: false, because: 'unheard', judge } : { returns: true }
}

/** The most iterations of a run; infinite without a limit. */
export const iterationsIn = ({ limits }: Plan): number =>
  limits.find(({ unit }) => unit === 'iterations')?.max ?? Number.POSITIVE_INFINITY

/** Whether a refusal is final, so that nobody has to be told what to do better. */
const endsRun = ({ stop }: Plan, { kind }: CheckSpec): boolean =>
  kind === 'person' && (stop?.failure.some(({ type }) => type === 'human_rejected') ?? false)

/** In fewer tokens nothing can be said. */
const leastTokens = 16

/** The routes by which a judge tells somebody who can do something about it what is wrong. */
export const returningRoutes = (plan: Plan, check: CheckSpec): RouteSpec[] => {
  const own = (plan.routes ?? []).filter(({ from, source }) => from === 'check' && source === check.id)
  if (own.length === 0) return []
  const concerned = relatives(plan, check.of)
  return own.filter(
    route =>
      route.format !== 'human_queue' &&
      (route.maxTokens ?? leastTokens) >= leastTokens &&
      firesOnFailure(route, check, iterationsIn(plan)) &&
      arrives(plan, route, concerned),
  )
}

const arrives = ({ strategy, tasks }: Plan, { to, target }: RouteSpec, concerned: ReadonlySet<string>): boolean => {
  if (to === 'task') return target !== undefined && concerned.has(target)
  switch (strategy?.type) {
    case 'prompt_refinement':
      return strategy.targets?.some(id => concerned.has(id)) ?? true
    case 'memory_update':
      return tasks.some(({ id, inputs = [] }) => concerned.has(id) && inputs.some(({ from }) => from === 'memory'))
    default:
      return false
  }
}

/** Whether a route says what is wrong, and not merely that something is. */
export const saysWhat = ({ fields }: RouteSpec): boolean =>
  fields === undefined || fields.some(field => field !== 'passed' && field !== 'score')
