import type { FixedFile } from '@loop/runtime'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import type { Paint, Style } from '../terminal.js'

const styles: Record<string, Style> = { '+': 'good', '-': 'error', '@': 'dim' }

/** What would change in a file, as a unified diff that `patch` and `git apply` take. */
export const diffText = ({ path, before, after }: FixedFile, paint: Paint): string => {
  if (before === after) return ''
  const name = path.replaceAll('\\', '/')
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  })
  return patch
    .split('\n')
    .map(line => paintedDiff(line, paint))
    .join('\n')
}

/** A line of a unified diff. */
export const paintedDiff = (line: string, paint: Paint): string => {
  const style = /^(?:---|\+\+\+) /.test(line) ? 'bold' : styles[line[0] ?? '']
  return style ? paint(line, style) : line
}
