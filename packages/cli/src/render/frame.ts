import { potsOf, type State } from '@loop/runtime'
import { type Plan, printable } from '@loop/spec'
import type { Paint } from '../terminal.js'
import { countText, timeText, usdText } from './amounts.js'
import type { Children } from './children.js'
import { fit, pad } from './fit.js'
import { glyphs } from './glyphs.js'
import { dryRunMark } from './marked.js'
import { potLines } from './pots.js'
import type { Progress } from './progress.js'
import { roundRow } from './round.js'
import { type Row, rowsOf } from './rows.js'
import { lastLines, type Said } from './said.js'
import { windowOf } from './window.js'

/** All that the picture of a run shows. */
export interface FrameOptions {
  plan: Plan
  state: State
  simulated: boolean
  progress: Progress
  children?: Children
  /** What running calls answered so far. */
  said?: Said
  messages: readonly string[]
  /** Wall clock, milliseconds. */
  now: number
  /** Milliseconds of running since the latest event. */
  sinceEvent: number
  columns: number
  rows: number
  /** The run has been put down; the report that follows tells what it used. */
  isLast: boolean
  paint: Paint
}

/** The picture of a run as lines that fit the terminal: what it is, its steps and checks, its budgets. */
export const frameOf = (options: FrameOptions): string[] => {
  const { plan, state, simulated, messages, sinceEvent, paint } = options
  const mark = simulated ? paint(dryRunMark, 'warning') : ''
  const width = Math.max(20, options.columns - 1 - (simulated ? dryRunMark.length : 0))
  // One line stays free: the cursor stands below the picture.
  const height = Math.max(3, options.rows - 1)
  const title = [
    paint(fit(printable(plan.name), width), 'bold'),
    paint(fit(`${state.run}  ${roundRow(state, plan).join(' ')}`, width), 'dim'),
  ]
  const head = height < 6 ? title.slice(0, 1) : title
  const pots = potsOf({ ...state, used: { ...state.used, seconds: (state.t + sinceEvent) / 1000 } })
  const told = (options.isLast ? [] : messages.slice(-2)).map(message =>
    paint(fit(printable(message), width), 'warning'),
  )
  const foot = options.isLast ? [] : potLines(pots).map(line => fit(line, width))
  const rows = rowsOf(plan, state, options.children)
  const steps = stepLines(rows, options, width)
  const left = height - head.length - told.length
  // What goes first when there is little room: the budgets' place, then steps far from what runs.
  const footShown =
    foot.length > 0 && foot.length + 1 + Math.min(3, steps.length) <= left
      ? ['', ...foot.map(line => paint(line, 'dim'))]
      : []
  const room = left - footShown.length
  const drawn = withAnswers(steps, rows, options, width, room)
  const body = windowOf(
    drawn.map(({ line }) => line),
    drawn.map(({ row }) => row),
    room,
    paint,
  )
  return [...head, ...body, ...footShown, ...told].slice(0, height).map(line => `${mark}${line}`.trimEnd())
}

/** Most lines that an answer is shown in while it comes. */
const longestAnswer = 8

/** Below each step whose answer comes just now, the end of it, as far as there is room beside the steps. */
const withAnswers = (
  steps: readonly string[],
  rows: readonly Row[],
  { progress, said, isLast, paint }: FrameOptions,
  width: number,
  room: number,
): { line: string; row: Row }[] => {
  const answers = rows.map(({ id, stage, inside }) => {
    const effect = stage === 'running' && !isLast ? (inside?.progress ?? progress).of(id)?.effect : undefined
    return effect === undefined ? '' : (said?.of(effect, inside?.run) ?? '')
  })
  const speaking = answers.filter(answer => answer !== '').length
  const each = Math.min(longestAnswer, Math.max(1, Math.floor((room - steps.length) / Math.max(1, speaking))))
  return rows.flatMap((row, index) => {
    const indent = `${'  '.repeat(row.depth)}    ┆ `
    const lines = answers[index] === '' ? [] : lastLines(answers[index] ?? '', Math.max(2, width - indent.length), each)
    const below = lines.map(line => ({
      line: paint(`${indent}${line}`, 'dim'),
      row: { ...row, stage: 'done' as const },
    }))
    return [{ line: steps[index] ?? '', row }, ...below]
  })
}

const stepLines = (rows: readonly Row[], { progress, now, paint }: FrameOptions, width: number): string[] => {
  const details = rows.map(row => detailOf(row, progress, now))
  const detailWidth = Math.max(0, ...details.map(detail => detail.length))
  const labels = rows.map(({ label, note, depth }) => '  '.repeat(depth) + printable(label) + (note ? `: ${note}` : ''))
  const labelWidth = Math.max(8, Math.min(width - detailWidth - 6, Math.max(...labels.map(label => label.length))))
  return rows.map(({ stage, bracket }, index) => {
    const { mark, style } = glyphs[stage]
    const label = pad(fit(labels[index] ?? '', labelWidth), labelWidth)
    const isQuiet = stage === 'pending' || stage === 'skipped'
    return `${paint(bracket, 'dim')} ${paint(mark, style)} ${isQuiet ? paint(label, 'dim') : label}  ${fit(details[index] ?? '', Math.max(0, width - labelWidth - 6))}`
  })
}

/** Time, tokens and money of a step's latest call. */
const detailOf = ({ id, stage, used, inside }: Row, whole: Progress, now: number): string => {
  const step = (inside?.progress ?? whole).of(id)
  if (stage === 'skipped' || stage === 'blocked') return stage
  if (!step) return ''
  const { tokens, usd } = used ?? step
  const ms = stage === 'running' && step.since !== undefined ? Math.max(0, now - step.since) : step.ms
  return [
    ms === undefined ? '' : timeText(ms).padStart(8),
    tokens > 0 ? `${countText(tokens)} tok` : '',
    usd > 0 ? usdText(usd) : '',
  ]
    .filter(part => part !== '')
    .join('  ')
}
