import { fixesFor, type ProfileScore, type ScoredLoop, type ScoreFix } from '@loop/runtime'
import { printable, wrap } from '@loop/spec'
import type { Paint, Style } from '../terminal.js'
import { tableText } from './table.js'

/** Scores for people: a table, then for each loop what would raise them, the cheapest first. */
export const scoreText = (files: readonly ScoredLoop[], { width, paint }: { width: number; paint: Paint }): string => {
  const rows = files.flatMap(({ path, scores }) =>
    Object.entries(scores).map(([profile, score], index) => [
      { text: index === 0 ? printable(path) : '' },
      { text: profile },
      { text: displayOf(score).padStart(5) },
      { text: ratingOf(score), style: styleOf(score) },
    ]),
  )
  if (rows.length === 0) return 'nothing is scored\n'
  const head = ['loop', 'profile', 'score', 'rating'].map(text => ({ text, style: 'dim' as const }))
  const fixes = files.flatMap(file => fixLines(file, width, paint))
  return `${[...tableText([head, ...rows], paint), ...fixes].join('\n')}\n`
}

/** By a LES profile to one decimal, which it is rounded to; an LRS is whole. */
const displayOf = ({ display, band }: ProfileScore): string => (band ? display.toFixed(1) : String(display))

const ratingOf = ({ grade, band }: ProfileScore): string => grade ?? band ?? ''

const styleOf = ({ display }: ProfileScore): Style => (display >= 75 ? 'good' : display >= 60 ? 'warning' : 'error')

const fixLines = ({ path, scores }: ScoredLoop, width: number, paint: Paint): string[] => {
  const fixes = fixesFor(scores)
  if (fixes.length === 0) return []
  const column = Math.max(...fixes.map(({ profile }) => profile.length))
  const indent = 2 + 5 + 2 + column + 2
  return [
    '',
    `${paint(printable(path), 'bold')}: what would raise it, the most points of 100 first`,
    ...fixes.flatMap(fix => {
      const [first = '', ...rest] = wrap(`${fix.fix}${whereText(fix)}`, Math.max(20, width - indent))
      const points = `+${fix.points.toFixed(1)}`.padStart(5)
      const start = `  ${paint(points, 'good')}  ${paint(fix.profile.padEnd(column), 'dim')}  `
      return [start + first, ...rest.map(text => ' '.repeat(indent) + text)]
    }),
  ]
}

const whereText = ({ line, place }: ScoreFix): string =>
  place ? ` (${place.file}:${place.line}:${place.column})` : line === undefined ? '' : ` (line ${line})`
