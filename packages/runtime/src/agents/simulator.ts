import { type CheckSpec, rubricVerdict, type VerdictReply } from '@loop/spec'
import type { Agent } from './agent.js'
import { seeded } from './random.js'

/** Pretends to do tasks: the same seed gives the same run. It says of everything it makes that it is simulated. */
export const simulator: Agent = {
  async call({ effect, label, prompt, seed }) {
    const random = seeded(seed, effect.id)
    const inputTokens = Math.ceil(prompt.length / 4)
    const outputTokens = 50 + Math.floor(random() * 400)
    const text = `[simulated] ${label}: ${prompt.length} characters of prompt, nothing was done.`
    return { status: 'ok', text, usage: { inputTokens, outputTokens, costUsd: 0 }, simulated: true }
  },
}

/**
 * A pretended verdict: in a round before the last it may fail, in the last it passes, so that a dry run shows both and ends.
 *
 * @param rounds how many rounds the iteration may have
 */
export const simulatedVerdict = (
  seed: number,
  effect: { id: string; round: number },
  { criteria, rubric, aggregation }: Pick<CheckSpec, 'criteria' | 'rubric' | 'aggregation'>,
  rounds: number,
): VerdictReply => {
  const passes = effect.round >= rounds || seeded(seed, effect.id)() < 0.5
  const verdict = passes ? 'pass' : 'fail'
  const evidence = '[simulated] nothing was looked at'
  if (rubric) {
    const marks = rubric.dimensions.map(({ low, high }) => ({ mark: passes ? high : low, evidence }))
    return { ...rubricVerdict(rubric, aggregation, marks), summary: `[simulated] ${verdict}` }
  }
  return {
    verdict,
    score: passes ? 1 : 0,
    summary: `[simulated] ${verdict}`,
    criteria: criteria.map(criterion => ({ criterion, verdict, evidence })),
  }
}
