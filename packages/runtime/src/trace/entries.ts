import type { FeedbackMessage, Plan, TraceEntry } from '@loop/spec'
import type { StampedEvent } from '../core/evolve.js'
import type { EffectHistory, IterationHistory } from '../report/history.js'

/** Longest texts of a trace, in characters. */
const longest = { output: 2000, feedback: 500 }

/**
 * An entry for each call of a worker, each verdict and each loop inside, in the order they began.
 *
 * @param texts what tasks produced, by effect, where the journal has only its beginning
 */
export const entriesOf = (
  plan: Plan,
  iterations: readonly IterationHistory[],
  events: readonly StampedEvent[],
  texts: ReadonlyMap<string, string>,
  simulated: boolean,
): TraceEntry[] =>
  iterations.flatMap(({ iteration, effects }) => {
    const sent = sentIn(events, effects)
    return effects.flatMap(effect => {
      const own = ofKind[effect.kind]?.(effect, texts)
      if (!own) return []
      const messages = sent.flatMap(({ route, text }) =>
        plan.routes?.some(({ id, source }) => id === route && source === effect.target) && isLast(effect, effects)
          ? [text]
          : [],
      )
      const feedback = [...feedbackOf(effect), ...messages].map(text => cut(text, longest.feedback))
      return [
        {
          iteration: iteration - 1,
          timestamp: effect.startedAt,
          ...own,
          cost_usd: effect.usd,
          ...(feedback.length > 0 ? { feedback } : {}),
          ...more(effect, simulated),
        },
      ]
    })
  })

type Own = Pick<TraceEntry, 'kind' | 'worker_id' | 'worker_output' | 'evaluator_id' | 'evaluator_scores' | 'child_run'>

const ofKind: Partial<
  Record<EffectHistory['kind'], (effect: EffectHistory, texts: ReadonlyMap<string, string>) => Own>
> = {
  task: ({ id, target, output }, texts) => ({
    kind: 'worker',
    worker_id: target,
    ...(output ? { worker_output: cut(texts.get(id) ?? output.text, longest.output) } : {}),
  }),
  check: ({ target, verdict }) => {
    const score = scoreOf(verdict)
    return {
      kind: 'evaluator',
      evaluator_id: target,
      ...(score === undefined ? {} : { evaluator_scores: { [target]: score } }),
    }
  },
  child: ({ target, child }) => ({
    kind: 'loop',
    worker_id: target,
    ...(child ? { child_run: child.run, worker_output: cut(textOf(child.outputs), longest.output) } : {}),
  }),
}

const textOf = (outputs: Readonly<Record<string, { text: string }>>): string =>
  Object.values(outputs)
    .map(({ text }) => text)
    .join('\n')

/** A check that could not tell has no score, which is not the same as none of the points. */
const scoreOf = (verdict: EffectHistory['verdict']): number | undefined =>
  !verdict || verdict.verdict === 'inconclusive' ? undefined : (verdict.score ?? (verdict.verdict === 'pass' ? 1 : 0))

const feedbackOf = ({ error, verdict }: EffectHistory): string[] => [
  ...(error ? [error.message] : []),
  ...(verdict?.summary === undefined ? [] : [verdict.summary]),
  ...(verdict?.criteria ?? []).flatMap(({ criterion, verdict: each, evidence }) =>
    each === 'pass' ? [] : [`${criterion}: ${evidence}`],
  ),
]

/** What was sent back after the iteration that these effects belong to. */
const sentIn = (events: readonly StampedEvent[], effects: readonly EffectHistory[]): FeedbackMessage[] => {
  const ids = new Set(effects.flatMap(({ kind, id }) => (kind === 'feedback' ? [id] : [])))
  return ids.size === 0
    ? []
    : events.flatMap(event => (event.type === 'effect.finished' && ids.has(event.effect) ? (event.messages ?? []) : []))
}

const isLast = (effect: EffectHistory, effects: readonly EffectHistory[]): boolean =>
  effects.findLast(({ kind, target }) => kind === effect.kind && target === effect.target) === effect

/** What the published format has no place for. */
const more = (effect: EffectHistory, simulated: boolean): Omit<TraceEntry, 'iteration' | 'timestamp' | 'kind'> => {
  const { id, round, attempt, status, endedAt, tokens, verdict, scripted, reported, guards, skill } = effect
  return {
    effect: id,
    round,
    attempt,
    status,
    ...(endedAt === undefined ? {} : { ended_at: endedAt }),
    tokens,
    ...(verdict ? { verdict: verdict.verdict, independence: verdict.independence } : {}),
    ...(verdict?.codes ? { failure_codes: verdict.codes } : {}),
    ...(guards.length > 0 ? { guards: guards.map(({ guard, action }) => ({ guard, action })) } : {}),
    ...(skill ? { skill: { name: skill.name, sha256: skill.sha256 } } : {}),
    cost_reported: reported.usd,
    simulated,
    ...(scripted ? { scripted } : {}),
  }
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
