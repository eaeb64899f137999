import {
  type Effect,
  type EventBody,
  evaluateCondition,
  type FeedbackMessage,
  type RouteSpec,
  type Verdict,
} from '@loop/spec'
import { type RouteContent, routeText } from '../prompt/route-text.js'
import { outputOf, type Session } from './session.js'
import { readTemplate } from './template.js'

/** Puts together what is sent back after an iteration: for each route whose condition holds, to whom it says. */
export const performFeedback = async (session: Session, effect: Effect): Promise<EventBody> => {
  const messages: FeedbackMessage[] = []
  const problems: string[] = []
  for (const route of session.plan.routes ?? []) {
    const content = contentOf(session, route)
    if (!content) continue
    try {
      if (!isSent(session, route, content)) continue
      const template = route.templateRef === undefined ? undefined : await readTemplate(session.root, route.templateRef)
      const { text, cut } = routeText(route, content, template)
      const to = route.format === 'human_queue' ? 'person' : route.to
      messages.push({
        route: route.id,
        to,
        ...(route.target === undefined ? {} : { target: route.target }),
        text: session.redact(text),
        ...(cut ? { cut } : {}),
      })
    } catch (cause) {
      problems.push(`${route.id}: ${cause instanceof Error ? cause.message : String(cause)}`)
    }
  }
  return {
    type: 'effect.finished',
    effect: effect.id,
    status: 'ok',
    messages,
    ...(problems.length > 0
      ? {
          error: { code: 'feedback', message: `feedback was not sent: ${problems.join('; ')}` },
          warnings: problems.map(problem => `feedback was not sent: ${problem.split('\n')[0]}`),
        }
      : {}),
  }
}

/** What a route can send: the verdict of a check, or what a task produced; nothing when there was none. */
const contentOf = (session: Session, { from, source }: RouteSpec): RouteContent | undefined => {
  const { plan, state } = session
  if (from === 'task') {
    const text = outputOf(session, source)
    return text === undefined ? undefined : { by: source, output: text }
  }
  const verdict = state.checks[plan.checks.findIndex(({ id }) => id === source)]?.verdict
  return verdict ? { by: source, verdict } : undefined
}

const isSent = ({ plan, state }: Session, { when, source }: RouteSpec, { verdict }: RouteContent): boolean => {
  if (when === undefined) return true
  const check = plan.checks.find(({ id }) => id === source)
  return evaluateCondition(when, {
    score: scoreOf(verdict),
    passed: verdict ? verdict.verdict === 'pass' : true,
    pass_threshold: check?.rubric?.passThreshold ?? 1,
    iteration: state.iteration,
    failure_codes: verdict?.codes ?? [],
    dimension: Object.fromEntries(
      (verdict?.criteria ?? []).flatMap(({ criterion, mark }, index) =>
        mark === undefined ? [] : [[check?.rubric?.dimensions[index]?.name ?? criterion, mark]],
      ),
    ),
  })
}

/** A verdict without a score counts as all or nothing; what is no check has passed. */
const scoreOf = (verdict: Verdict | undefined): number =>
  verdict?.score ?? (verdict === undefined || verdict.verdict === 'pass' ? 1 : 0)
