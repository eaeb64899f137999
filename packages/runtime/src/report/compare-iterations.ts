import { type Change, changesBetween } from './changes.js'
import type { IterationHistory } from './history.js'

/** An iteration in which two runs differ. */
export interface IterationDiff {
  /** From 1. */
  iteration: number
  /** The run that alone has it. */
  only?: 'a' | 'b'
  /** By metric. */
  metrics: Change[]
  /** By check, the last verdict of the iteration with its score. */
  verdicts: Change[]
}

/** The iterations in which metrics or verdicts of two runs differ, and those that only one of them has. */
export const compareIterations = (a: readonly IterationHistory[], b: readonly IterationHistory[]): IterationDiff[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, index): IterationDiff => {
    const [before, after] = [a[index], b[index]]
    return {
      iteration: index + 1,
      ...(before && after ? {} : { only: before ? 'a' : 'b' }),
      metrics: changesBetween(before?.metrics ?? {}, after?.metrics ?? {}),
      verdicts: changesBetween(verdictsOf(before), verdictsOf(after)),
    }
  }).filter(({ only, metrics, verdicts }) => only !== undefined || metrics.length + verdicts.length > 0)

/** As in `fail 0.4`, by check; with the round, where there were several. */
const verdictsOf = ({ effects, rounds }: Pick<IterationHistory, 'effects' | 'rounds'> = { effects: [], rounds: 0 }) =>
  Object.fromEntries(
    effects.flatMap(({ kind, target, round, verdict }) =>
      kind === 'check' && verdict
        ? [
            [
              rounds > 1 ? `round-${round}.${target}` : target,
              `${verdict.verdict}${verdict.score === undefined ? '' : ` ${verdict.score}`}`,
            ],
          ]
        : [],
    ),
  )
