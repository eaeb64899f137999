import { fetchPage } from './built-in/fetch.js'
import { list } from './built-in/list.js'
import { patch } from './built-in/patch.js'
import type { Workplace } from './built-in/place.js'
import { read } from './built-in/read.js'
import { run } from './built-in/run.js'
import { search } from './built-in/search.js'
import { write } from './built-in/write.js'
import type { Tool } from './tool.js'

const made: Readonly<Record<string, (at: Workplace) => Tool>> = {
  read,
  list,
  search,
  write,
  patch,
  run,
  fetch: at => fetchPage(at),
}

/** The built-in tools of some names. */
export const builtInTools = (names: readonly string[], at: Workplace): Tool[] =>
  names.flatMap(name => (Object.hasOwn(made, name) ? (made[name]?.(at) ?? []) : []))
