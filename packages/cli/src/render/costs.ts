import { type CostBook, type CostGroup, type CostReport, printable, type Spent, wrap } from '@loop/spec'
import type { Paint } from '../terminal.js'
import { countText, usdText } from './amounts.js'
import { fit } from './fit.js'
import { dryRunMark } from './marked.js'
import { type Cell, tableText } from './table.js'

interface Options {
  width: number
  paint: Paint
}

/** What runs spent, for people: real runs first, dry runs apart, then what the sums do not have. */
export const costsText = (report: CostReport, options: Options): string => {
  const { real, simulated, since } = report
  const from = since === undefined ? '' : ` since ${since.slice(0, 16).replace('T', ' ')} UTC`
  const parts = [
    real.runs > 0 ? bookLines(real, `spent by ${runsText(real.runs)}${from}`, options) : [],
    simulated.runs > 0
      ? [
          `${runsText(simulated.runs)} simulated${from}: ${callsText(simulated.total.calls)} of the simulator, which cost nothing`,
        ].map(line => dryRunMark + line)
      : [],
    unfinishedLines(report, options),
    damagedLines(report, options),
  ].filter(lines => lines.length > 0)
  if (parts.length === 0) return `nothing was spent${from}\n`
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`
}

const runsText = (runs: number): string => `${countText(runs)} ${runs === 1 ? 'run' : 'runs'}`

const callsText = (calls: number): string => `${countText(calls)} ${calls === 1 ? 'call' : 'calls'}`

const bookLines = ({ total, loops, agents, models, days }: CostBook, title: string, options: Options): string[] => {
  const { paint, width } = options
  const blocks = [
    { title: 'loop', groups: loops, none: '(no loop)' },
    { title: 'agent', groups: agents, none: '(not known)' },
    { title: 'model', groups: models, none: '(not named)' },
    { title: 'day', groups: days, none: '(no day)' },
  ]
  const isAssumed = total.usd.assumed > 0 || total.tokens.assumed > 0
  const nameWidth = Math.max(12, width - (isAssumed ? 58 : 48))
  const head = ['', 'calls', 'in', 'out', 'cached', 'money', ...(isAssumed ? ['assumed'] : [])]
  const rows: Cell[][] = [
    head.map(text => ({ text, style: 'dim' as const })),
    rowOf('total', total, isAssumed),
    ...blocks
      .filter(({ groups }) => groups.length > 0)
      .flatMap(block => [
        [{ text: `by ${block.title}`, style: 'bold' as const }, ...head.slice(1).map(() => ({ text: '' }))],
        ...block.groups.map(group => groupRow(group, block.none, nameWidth, isAssumed)),
      ]),
  ]
  return [
    paint(title, 'bold'),
    ...tableText(alignedRight(rows), paint).map(line => line.trimEnd()),
    '',
    ...laneLines(total, options),
  ]
}

const groupRow = ({ name, spent }: CostGroup, none: string, most: number, isAssumed: boolean): Cell[] =>
  rowOf(`  ${fit(printable(name ?? none), most - 2)}`, spent, isAssumed)

const rowOf = (name: string, { calls, usd, tokens }: Spent, isAssumed: boolean): Cell[] => [
  { text: name },
  { text: countText(calls) },
  { text: shortText(tokens.input) },
  { text: shortText(tokens.output) },
  { text: shortText(tokens.cachedInput) },
  { text: usd.reported > 0 ? usdText(usd.reported) : '-' },
  ...(isAssumed ? [{ text: assumedText(usd.assumed, tokens.assumed), style: 'warning' as const }] : []),
]

/** Money where there is some: that it has tokens as well, the lanes below tell. */
const assumedText = (usd: number, tokens: number): string =>
  usd > 0 ? usdText(usd) : tokens > 0 ? `${shortText(tokens)} tok` : '-'

/** Numbers stand under one another by their ends. */
const alignedRight = (rows: readonly Cell[][]): Cell[][] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.text.length ?? 0)))
  return rows.map(row =>
    row.map((cell, column) => (column === 0 ? cell : { ...cell, text: cell.text.padStart(widths[column] ?? 0) })),
  )
}

/** A count in as few places as tell it. */
const shortText = (count: number): string => {
  if (count === 0) return '-'
  if (count < 10_000) return countText(Math.round(count))
  if (count < 999_950) return `${(count / 1_000).toFixed(1)}k`
  return `${(count / 1_000_000).toFixed(count < 99_950_000 ? 2 : 0)}M`
}

/** Who is paid; only one lane is money. */
const laneLines = ({ lanes, calls, unreported }: Spent, { width, paint }: Options): string[] => {
  const lines = lanes.map(({ lane, calls, usd, tokens }) => {
    const used = `${callsText(calls)}, ${shortText(tokens)} tokens`
    const said = usd.reported > 0 ? usdText(usd.reported) : undefined
    const counts = usd.reported + usd.assumed
    const [name, text] = {
      api: [
        'api',
        `${used}; ${said ?? 'no cost reported'}${usd.assumed > 0 ? `, and ${usdText(usd.assumed)} assumed` : ''}`,
      ],
      unknown: ['unknown', `${used}; nobody knows who pays; counts as ${usdText(counts)} against limits`],
      subscription: ['subscription', `${used}; no money${said ? `; by use it would be ${said}` : ''}`],
      local: ['local', `${used}; no money`],
      scripted: ['scripted', `${used}; a stand-in that plays a script${said ? `, which says ${said}` : ''}; no money`],
    }[lane]
    return { name: `lane ${name}`, text: text ?? '' }
  })
  const told =
    unreported > 0
      ? [
          {
            name: 'assumed',
            text: `${unreported} of ${callsText(calls)} did not report all; what was held back counts`,
          },
        ]
      : []
  return [...lines, ...told].flatMap(({ name, text }) =>
    wrap(text, Math.max(20, width - 19)).map(
      (line, index) => `${paint((index === 0 ? name : '').padEnd(19), 'dim')}${line}`,
    ),
  )
}

const unfinishedLines = ({ unfinished }: CostReport, { width }: Options): string[] =>
  unfinished.flatMap(({ run, loop, simulated, status, calls, held }) => {
    const most = [
      ...(held.usd > 0 ? [usdText(held.usd)] : []),
      ...(held.tokens > 0 ? [`${shortText(held.tokens)} tokens`] : []),
    ]
    const more =
      calls === 0
        ? 'more may come'
        : `${callsText(calls)} not in the sums${most.length > 0 ? `, at most ${most.join(' and ')}` : ''}`
    return wrap(`${status}: ${run} (${printable(loop)}): ${more}`, width - (simulated ? dryRunMark.length : 0)).map(
      line => (simulated ? dryRunMark : '') + line,
    )
  })

const damagedLines = ({ damaged }: CostReport, { width, paint }: Options): string[] =>
  damaged.flatMap(({ run, reason, counted }) => {
    const sums = counted ? 'counted as the run around it has it on record' : 'not in the sums'
    return wrap(`damaged: ${run}: ${sums}: ${printable(reason)}`, width).map(line => paint(line, 'error'))
  })
