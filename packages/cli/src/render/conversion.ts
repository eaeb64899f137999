import type { ConvertedFile } from '@loop/runtime'
import { printable, wrap } from '@loop/spec'
import type { Paint } from '../terminal.js'
import { placeText } from './place.js'

/** What could not be carried over to another dialect and what was assumed, for people. */
export const conversionText = (
  { from, to, losses, assumed, errors }: Omit<ConvertedFile, 'text' | 'value'>,
  { width, paint, out }: { width: number; paint: Paint; out?: string },
): string => {
  const entry = (text: string): string[] =>
    wrap(printable(text), Math.max(20, width - 4)).map((line, index) => `  ${index === 0 ? '' : '  '}${line}`)
  const title = (text: string, count: number) => (count === 0 ? [] : [paint(text, 'bold')])
  const lines = [
    ...(out === undefined ? [] : [`${printable(out)} holds the loop in ${to}`]),
    ...title(`not carried over from ${from} to ${to}:`, losses.length),
    ...losses.flatMap(({ place, pointer, reason }) => entry(`${placeText(place)}  ${pointer}: ${reason}`)),
    ...title('assumed, as a comment in the text says:', assumed.length),
    ...assumed.flatMap(({ pointer, why }) => entry(`${pointer}: ${why}`)),
    ...title('errors in the result:', errors.length),
    ...errors.flatMap(({ line, column, rule, message }) => entry(`${line}:${column}  ${rule}  ${message}`)),
    ...(losses.length === 0 ? ['everything was carried over'] : []),
  ]
  return `${lines.join('\n')}\n`
}
