import { nodeAt, pointerParts } from '../document.js'
import { keyText } from './new-text.js'
import type { Writer } from './splice.js'

/** Writes another name for a key, in the quotes that it has. */
export const renameKey: Writer<'rename'> = (layout, { at, key }) => {
  const node = nodeAt(layout.document.root, at, true)
  if (!node) return { refused: 'there is no key to rename' }
  const { start, end } = node
  const parent = nodeAt(layout.document.root, at.slice(0, at.lastIndexOf('/')))
  if (parent?.kind !== 'mapping') return { refused: 'an entry of a list has no name' }
  const own = layout.text.slice(start, end)
  if (parent.entries.has(key) && pointerParts(at).at(-1) !== key) return { refused: `there is a key "${key}" already` }
  const quote = own[0] === "'" || own[0] === '"' ? own[0] : ''
  const isPlain = /^[\w -]+$/.test(key)
  return [{ start, end, text: quote !== '' && isPlain ? quote + key + quote : keyText(layout, key) }]
}
