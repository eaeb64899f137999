import { basename } from 'node:path'
import { dialectMarks, maxTextLength } from '@loop/spec'
import { meansLoop } from './looks-like-loop.js'
import { readText } from './read-file.js'

const neverLoops = /^(?:package|package-lock|npm-shrinkwrap|composer|(?:ts|js)config(?:\..*)?)\.json$|\.schema\.json$/

/**
 * Whether a JSON file that was come across is meant to be a loop. Goes by its outermost keys, and passes over what by its name is
 * something else, what cannot be read, and what is longer than a loop can be: most JSON is data.
 */
export const isJsonLoop = (path: string): boolean => {
  if (!path.endsWith('.json') || neverLoops.test(basename(path))) return false
  const read = readText(path)
  if (!('text' in read) || read.text.length > maxTextLength) return false
  return words.some(word => read.text.includes(word)) && meansLoop(keysAtTop(read.text))
}

/** Without any of them no loop is written; most JSON has none. */
const words = [dialectMarks.lss, dialectMarks.loop, dialectMarks.openloop].flat().map(key => `"${key}"`)

const token = /[{}[\]]|"((?:[^"\\\n]|\\.)*)"(?=(\s*:\s*(\[)?)?)/g

/** Keys of the outermost mapping, of broken JSON as well. A `pipeline` that is no list is that of another tool. */
const keysAtTop = (text: string): Set<string> => {
  const keys = new Set<string>()
  if (!/^\ufeff?\s*\{/.test(text)) return keys
  let depth = 0
  for (const [sign, key, colon, bracket] of text.matchAll(token)) {
    if (sign === '{' || sign === '[') depth++
    else if (sign === '}' || sign === ']') depth--
    else if (depth === 1 && key !== undefined && colon !== undefined)
      if (key !== 'pipeline' || bracket !== undefined) keys.add(key)
  }
  return keys
}
