import type { Verdict } from '@loop/spec'
import type { Judgement } from './gathered.js'

/** A check that came to a verdict about work that is known by its digest. */
export type Judged = Judgement & Required<Pick<Judgement, 'work' | 'verdict'>>

/** What each check said of the same work, in order: only where it judged it more than once. What it could not tell is left out. */
export const sameWork = (judged: readonly Judgement[]): Judged[][] => {
  const groups = new Map<string, Judged[]>()
  for (const each of judged) {
    if (!isJudged(each)) continue
    const key = `${each.target} ${each.work}`
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** Whether a check came to a verdict about known work. */
export const isJudged = (each: Judgement): each is Judged =>
  each.work !== undefined && each.verdict !== undefined && each.verdict.verdict !== 'inconclusive'

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
