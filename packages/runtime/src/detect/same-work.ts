import type { Verdict } from '@loop/spec'
import type { EffectHistory } from '../report/history.js'

/** A check that came to a verdict about work that is known by its digest. */
export type Judged = EffectHistory & { work: string; verdict: Verdict }

/** What each check said of the same work, in order: only where it judged it more than once. What it could not tell is left out. */
export const sameWork = (effects: readonly EffectHistory[]): Judged[][] => {
  const groups = new Map<string, Judged[]>()
  for (const effect of effects) {
    if (!isJudged(effect)) continue
    const key = `${effect.target} ${effect.work}`
    const group = groups.get(key)
    if (group) group.push(effect)
    else groups.set(key, [effect])
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Whether a check came to a verdict about known work. */
export const isJudged = (effect: EffectHistory): effect is Judged =>
  effect.work !== undefined && effect.verdict !== undefined && effect.verdict.verdict !== 'inconclusive'

/** The first two verdicts in a row that go from one to the other. */
export const turnIn = (
  group: readonly Judged[],
  from: Verdict['verdict'],
  to: Verdict['verdict'],
): [Judged, Judged] | undefined => {
  const index = group.findIndex(({ verdict }, at) => verdict.verdict === to && group[at - 1]?.verdict.verdict === from)
  const [before, after] = [group[index - 1], group[index]]
  return before && after ? [before, after] : undefined
}
