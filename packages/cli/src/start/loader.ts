import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import type { KeptCode } from './kept-code.js'

type Evaluate = (
  exports: unknown,
  require: (name: string) => unknown,
  module: unknown,
  filename: string,
  importPackage: (name: string) => Promise<unknown>,
) => void

// Code that was kept cannot say `import()` itself: Node 20 does not know whose it is. The build puts calls of this in its place.
const importPackage = (name: string): Promise<unknown> => import(name)

/**
 * Loads the files of the built command, which are CommonJS. Node could, but keeps no compiled code before version 22, and after that only
 * what is compiled before anything runs.
 *
 * @param folder where the files are
 * @returns `load`, and `keep`, which keeps the code of what was loaded if a part of it was not kept before
 */
export const loaderOf = (folder: string, kept: KeptCode | undefined) => {
  const modules = new Map<string, { exports: unknown }>()
  const scripts = new Map<string, Script>()
  let isAllKept = true

  const compile = (name: string, filename: string): Evaluate => {
    const cachedData = kept?.read(name)
    const text = readFileSync(filename, 'utf8')
    const script = new Script(`(function(exports,require,module,__filename,importPackage){${text}\n})`, {
      filename,
      ...(cachedData ? { cachedData } : {}),
    })
    if (!cachedData || script.cachedDataRejected) isAllKept = false
    scripts.set(name, script)
    return script.runInThisContext() as Evaluate
  }

  const load = (name: string): unknown => {
    const known = modules.get(name)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(name, module)
    const file = join(folder, name)
    try {
      compile(name, file)(module.exports, requireFrom, module, file, importPackage)
    } catch (cause) {
      modules.delete(name)
      throw cause
    }
    return module.exports
  }
  const requireFrom = (name: string): unknown => (name.startsWith('./') ? load(name.slice(2)) : require(name))

  return {
    load,
    // At the end: V8 compiles a function when it is first called, so only then is there what such a call needs.
    keep: (): void => {
      if (kept && !isAllKept) kept.write([...scripts].map(([name, script]) => [name, () => script.createCachedData()]))
    },
  }
}
