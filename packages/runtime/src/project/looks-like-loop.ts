import { dialectMarks } from '@loop/spec'

/**
 * Whether a text that was come across, and that nobody named, is meant to be a loop. Asks for more than telling the dialects
 * apart does: build pipelines have a `trigger` too. Goes by the keys as they are written, so that a loop with broken YAML is
 * found as well, and a thousand other files cost next to nothing.
 */
export const looksLikeLoop = (text: string): boolean => meansLoop(keysAtTop(text))

/** Whether the outermost keys of a document are those of a loop. */
export const meansLoop = (keys: ReadonlySet<string>): boolean => {
  if (keys.has('loop_name') || keys.has('pipeline')) return true
  if (keys.has('trigger')) return ['verify', 'budget', 'memory'].some(key => keys.has(key))
  if (keys.has('commands')) return dialectMarks.openloop.filter(key => keys.has(key)).length >= 2
  return dialectMarks.lss.filter(key => keys.has(key)).length >= 2 // one alone may be chance
}

const blockKey = /^(\ufeff? *)["']?([A-Za-z_][\w-]*)["']? *:(?=\s|$)/gm
const flowKey = /[{,]\s*["']?([A-Za-z_][\w-]*)["']?\s*:/g

/** Keys of the outermost mapping; of one in braces, those inside it as well. */
const keysAtTop = (text: string): Set<string> => {
  if (/^(?:\ufeff?\s*(?:#.*|---)?\r?\n)*\s*\{/.test(text))
    return new Set([...text.matchAll(flowKey)].map(([, key = '']) => key))
  const keys = new Set<string>()
  let indent: number | undefined
  for (const [, spaces = '', key = ''] of text.matchAll(blockKey)) {
    const depth = spaces.replace('\ufeff', '').length
    indent ??= depth
    if (depth === indent) keys.add(key)
  }
  return keys
}
