import { LoopError, meanLes, type ObservedScores, scoreLesObserved } from '@loop/spec'
import { type LesSuite, lesRecordOf } from './les-record.js'
import { openRun } from './open-run.js'

/** From so many runs on a mean is that of a benchmark (LES-15). */
const benchmark = 5

/**
 * Scores runs by what they did, and their mean when there are several. Dry runs say that they are, and are never scored together
 * with others.
 *
 * @param root the project's folder
 * @param runs their full ids
 * @throws LoopError `usage` for runs of different loops, for dry runs among others, and for a run that cannot be scored
 */
export const scoreRuns = async (root: string, runs: readonly string[], suite?: LesSuite): Promise<ObservedScores> => {
  const opened = await Promise.all([...new Set(runs)].map(run => openRun(root, run)))
  const [first] = opened
  if (!first) throw new LoopError('usage', 'there is no run to score; at least one is needed')
  const { plan, simulated } = first.record
  const other = opened.find(({ record }) => record.plan.name !== plan.name)
  if (other)
    throw new LoopError('usage', `"${plan.name}" and "${other.record.plan.name}" are different loops`, {
      fix: 'Score runs of one loop together.',
    })
  if (opened.some(({ record }) => record.simulated !== simulated))
    throw new LoopError('usage', 'some of these are dry runs, which measure nothing', {
      fix: 'Score them apart from the others.',
    })
  const scored = opened.map(({ record, events, state }) => {
    const { record: observed, remarks } = lesRecordOf(record.plan, events, state, suite)
    const score = scoreLesObserved(observed)
    return { run: record.run, loop: record.plan.name, simulated, score, remarks }
  })
  const remarks = opened.some(({ record }) => record.planDigest !== first.record.planDigest)
    ? ['the loop was changed between these runs']
    : []
  if (scored.length === 1) return { runs: scored, remarks }
  const purpose = scored.length < benchmark ? 'case-study' : 'benchmark'
  try {
    const mean = meanLes(
      scored.map(({ score }) => score),
      purpose,
    )
    return { runs: scored, mean: { ...mean, kind: 'observed', simulated, purpose }, remarks }
  } catch (cause) {
    if (!(cause instanceof LoopError)) throw cause
    return { runs: scored, remarks: [...remarks, `no mean: ${cause.message}`] }
  }
}
