import type { transformNames } from '@loop/spec'
import { jsonIn } from '../drive/read-output.js'

/** Ways in which an adapter may change what it hands over. */
const transforms: Readonly<Record<(typeof transformNames)[number], (text: string) => unknown>> = {
  /** The text as it is. */
  text: text => text,
  /** The JSON value that the text is. */
  json: text => jsonIn(text),
  /** The lines that are not empty. */
  lines: text =>
    text
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== ''),
  /** The number that the text is. */
  number: text => (text.trim() === '' || !Number.isFinite(Number(text)) ? undefined : Number(text)),
}

/**
 * What an adapter makes of a text, for a field of a type: a text for texts, else the JSON value that it is; unless the
 * adapter says how. Nothing when it is no such value.
 *
 * @param type of the field, as its JSON Schema has it
 */
export const handedOver = (text: string, transform: string | undefined, type: unknown): unknown => {
  if (transform?.startsWith('/')) return at(jsonIn(text), transform)
  if (transform !== undefined) return transforms[transform as keyof typeof transforms]?.(text)
  return type === undefined || type === 'string' ? text : jsonIn(text)
}

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .slice(1)
    .split('/')
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (here, key) =>
        typeof here === 'object' && here !== null && Object.hasOwn(here, key)
          ? (here as Record<string, unknown>)[key]
          : undefined,
      value,
    )
