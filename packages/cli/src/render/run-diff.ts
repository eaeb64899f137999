import type { Change, DiffSide, RunDiff } from '@loop/runtime'
import { printable } from '@loop/spec'
import type { Paint } from '../terminal.js'
import { amountText, countText, timeText, usdText } from './amounts.js'
import { paintedDiff } from './diff.js'
import { dryRunMark } from './marked.js'
import { valueText } from './value.js'

/** What differs between two runs, for people; what is the same is left out. */
export const runDiffText = (diff: RunDiff, paint: Paint): string => {
  const { a, b, inputs, plan, samePlan, outcome, iterations, outputs, remarks } = diff
  const sections = [
    section('inputs', changeLines(inputs, paint), paint),
    section(samePlan ? 'plan (the same work)' : 'plan', changeLines(plan, paint), paint),
    section('outcome', changeLines(outcome, paint), paint),
    ...iterations.map(({ iteration, only, metrics, verdicts }) =>
      section(
        `iteration ${iteration}${only === undefined ? '' : ` (only ${only})`}`,
        changeLines([...metrics, ...verdicts], paint),
        paint,
      ),
    ),
    section('used', changeLines(diff.used, paint, usedText), paint),
    ...outputs.map(({ task, only, diff: text, cut }) => [
      '',
      `${paint(`output of ${printable(task)}`, 'bold')}${only === undefined ? '' : ` (only ${only})`}`,
      ...text.split('\n').flatMap(line => (line === '' ? [] : [paintedDiff(printable(line), paint)])),
      ...(cut ? ['  and more that is not shown'] : []),
    ]),
  ].flat()
  return `${[
    sideLine('a', a),
    sideLine('b', b),
    ...remarks.map(remark => paint(printable(remark), 'warning')),
    ...(sections.length > 0 ? sections : ['nothing differs']),
  ].join('\n')}\n`
}

const sideLine = (name: string, { run, loop, simulated, status, reason, used }: DiffSide): string =>
  [
    `${name}  ${simulated ? dryRunMark : ''}${run}`,
    printable(loop),
    reason === undefined || reason === status ? status : `${status} (${reason})`,
    `${used.iterations} ${used.iterations === 1 ? 'iteration' : 'iterations'}`,
    timeText(used.seconds * 1000),
    `${countText(used.tokens)} tok`,
    usdText(used.usd),
  ].join('  ')

const section = (title: string, lines: string[], paint: Paint): string[] =>
  lines.length === 0 ? [] : ['', paint(title, 'bold'), ...lines]

const changeLines = (
  changes: readonly Change[],
  paint: Paint,
  text: (value: unknown, path: string) => string = valueText,
): string[] =>
  changes.map(({ path, a, b }) =>
    [
      `  ${printable(path)}: `,
      paint(text(a, path), a === undefined ? 'dim' : 'error'),
      ' -> ',
      paint(text(b, path), b === undefined ? 'dim' : 'good'),
    ].join(''),
  )

const usedText = (value: unknown, path: string): string => {
  const unit = path.split('.').at(-1)
  if (typeof value !== 'number') return valueText(value)
  return unit === 'usd' || unit === 'seconds' || unit === 'tokens' ? amountText(unit, value) : countText(value)
}
