import type { OpenedRun } from '@loop/runtime'
import { cellsOf, type Heartbeat, printable, widthOf } from '@loop/spec'
import type { Paint } from '../terminal.js'
import { countText, usdText } from './amounts.js'
import { fit } from './fit.js'
import { dryRunMark } from './marked.js'
import { statusStyle } from './status-style.js'

/** A run whose record cannot be read. */
export interface DamagedRun {
  run: string
  reason: string
}

/** The runs of a project, the latest first. */
export const runTable = (
  runs: readonly OpenedRun[],
  damaged: readonly DamagedRun[],
  paint: Paint,
  now: number,
  /** What `loop run` is given to start the first one. */
  start = '<name>',
): string => {
  const rows = family(runs).map(({ heartbeat, record }) => [
    shownId(record),
    fit(`${heartbeat.simulated ? dryRunMark : ''}${printable(record.plan.name)}`, 22),
    statusWord(heartbeat),
    String(used(heartbeat, 'iterations')),
    costText(heartbeat),
    agoText(now - Date.parse(heartbeat.at || record.createdAt)),
  ])
  const all = [['run', 'loop', 'status', 'rounds', 'cost', 'last event'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map(row => widthOf(cellsOf(row[column] ?? ''))))) ?? []
  const lineOf = (row: string[], isHead: boolean) =>
    row
      .map((text, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cellsOf(text)))
        const style = isHead ? 'dim' : column === 2 ? statusStyle(text) : undefined
        return (style ? paint(text, style) : text) + gap
      })
      .join('  ')
      .trimEnd()
  return [
    ...(rows.length > 0 ? all.map((row, index) => lineOf(row, index === 0)) : []),
    ...damaged.map(({ run, reason }) => `${run}  ${paint('damaged', 'error')}: ${reason}`),
    ...(rows.length + damaged.length === 0 ? [`no runs yet; \`loop run ${start}\` starts one`] : []),
    '',
  ].join('\n')
}

/** How a run stands, in a word: that it was blocked says more than that it failed. */
export const statusWord = ({ status, diagnosis }: Heartbeat): string =>
  diagnosis?.reason === 'blocked' ? 'blocked' : status

/** Each run followed by those that are a part of it, in the order they began. */
const family = (runs: readonly OpenedRun[]): OpenedRun[] => {
  const inside = (run: string): OpenedRun[] =>
    runs
      .filter(({ record }) => record.parent?.run === run)
      .sort((a, b) => a.record.createdAt.localeCompare(b.record.createdAt))
      .flatMap(child => [child, ...inside(child.record.run)])
  const known = new Set(runs.map(({ record }) => record.run))
  return runs
    .filter(({ record: { parent } }) => parent === undefined || !known.has(parent.run))
    .flatMap(run => [run, ...inside(run.record.run)])
}

/** The id of a run; of one that is a part of another, what it adds to that. */
const shownId = ({ run, parent }: OpenedRun['record']): string => {
  if (!parent?.run || !run.startsWith(parent.run)) return run
  const depth = run.split('.child.').length - 1
  return `${'  '.repeat(depth)}${run.slice(parent.run.length)}`
}

const used = ({ pots }: Heartbeat, unit: string): number => pots.find(pot => pot.unit === unit)?.used ?? 0

const costText = (heartbeat: Heartbeat): string => {
  const tokens = used(heartbeat, 'tokens')
  const usd = used(heartbeat, 'usd')
  if (tokens === 0 && usd === 0) return '-'
  return [...(usd > 0 ? [usdText(usd)] : []), ...(tokens > 0 ? [`${countText(tokens)} tok`] : [])].join(' ')
}

/** How long ago something was, roughly. */
export const agoText = (ms: number): string => {
  const units: [string, number][] = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['min', 60_000],
  ]
  const [name, length] = units.find(([, length]) => ms >= length) ?? ['s', 1_000]
  return `${Math.max(0, Math.floor(ms / length))} ${name} ago`
}
