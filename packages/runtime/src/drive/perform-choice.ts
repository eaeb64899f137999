import { type Effect, type EventBody, evaluateExpression, type Plan } from '@loop/spec'
import { lastError } from '../core/troubles.js'
import { outputOf, type Session } from './session.js'

/** Makes a choice: evaluates its expression over what the steps before it came to. */
export const performChoice = async (session: Session, effect: Effect): Promise<EventBody> => {
  const { plan, state } = session
  const { expression, checks } = plan.choices.find(({ id }) => id === effect.target) as Plan['choices'][number]
  const steps = Object.fromEntries(
    plan.tasks.map(({ id, label }, index) => [
      label,
      { status: state.nodes[index]?.status ?? 'pending', output: outputOf(session, id) ?? '' },
    ]),
  )
  try {
    const value = evaluateExpression(expression, {
      steps,
      inputs: state.inputs,
      round: state.round,
      iteration: state.iteration,
      ...(checks
        ? {
            checks: verdictsIn(session),
            last_error: lastError(state),
            troubled: state.troubles.map(({ target }) => target),
          }
        : {}),
    })
    return { type: 'effect.finished', effect: effect.id, status: 'ok', value }
  } catch (cause) {
    const message = `\`${expression}\` cannot be evaluated: ${((cause as Error).message.split('\n')[0] ?? '').trim()}`
    return { type: 'effect.finished', effect: effect.id, status: 'failed', error: { code: 'expression', message } }
  }
}

const verdictsIn = ({ plan, state }: Session): Record<string, { verdict: string }> =>
  Object.fromEntries(plan.checks.map(({ id }, index) => [id, { verdict: state.checks[index]?.verdict?.verdict ?? '' }]))
