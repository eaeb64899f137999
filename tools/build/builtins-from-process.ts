import { isBuiltin } from 'node:module'
import type { Plugin } from 'esbuild'

/**
 * Takes Node's built-ins from the process. Packages written as CommonJS need that inside ES modules, where there is no
 * `require`; for the others it is quicker, because an import of a built-in evaluates every lazy part of it.
 *
 * @param unused built-ins that a package names and that nothing here makes it use, as `package:built-in`; they are left out
 */
export const builtinsFromProcess = (unused: readonly string[]): Plugin => ({
  name: 'builtins-from-process',
  setup(build) {
    build.onResolve({ filter: /^[a-z_]+[a-z0-9_:/]*$/ }, ({ path, importer }) => {
      if (!isBuiltin(path)) return undefined
      const name = path.replace(/^(node:)?/, 'node:')
      const isUnused = unused.includes(`${/.*node_modules[\\/]([^\\/]+)/.exec(importer)?.[1]}:${name}`)
      return { path: name, namespace: isUnused ? 'unused-builtin' : 'builtin' }
    })
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}')`,
    }))
    build.onLoad({ filter: /.*/, namespace: 'unused-builtin' }, () => ({ contents: 'module.exports = {}' }))
  },
})
