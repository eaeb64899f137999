import type { FixedFile } from '@loop/runtime'
import { printable, wrap } from '@loop/spec'
import type { Paint } from '../terminal.js'

/** What was mended in which file, and what had to be assumed for that, for people. */
export const fixesText = (
  fixed: readonly FixedFile[],
  { width, paint, dryRun }: { width: number; paint: Paint; dryRun: boolean },
): string => {
  const lines = fixed.flatMap(({ path, mended, assumed, refused }) => [
    ...mended.map(({ line, column, rule, message }) => {
      const place = `${printable(path)}:${line}:${column}`
      return `${paint(dryRun ? 'would mend' : 'mended', 'good')} ${place}  ${rule}  ${printable(message)}`
    }),
    ...assumed.flatMap(({ pointer, value, why }) =>
      indented(`assumed ${pointer} = ${shown(value)}: ${why}`, width, paint),
    ),
    ...refused.map(({ finding: { line, column, rule }, reason }) => {
      const place = `${printable(path)}:${line}:${column}`
      return `${paint('not mended', 'warning')} ${place}  ${rule}  ${printable(reason)}`
    }),
  ])
  if (lines.length === 0) return 'nothing to mend\n'
  return `${lines.join('\n')}\n`
}

const indented = (text: string, width: number, paint: Paint): string[] =>
  wrap(printable(text), Math.max(20, width - 4)).map(
    (line, index) => `  ${index === 0 ? '' : '  '}${paint(line, 'dim')}`,
  )

const shown = (value: unknown): string => {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
