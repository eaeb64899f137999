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
    build.onResolve({ filter: /^[a-z_]+[a-z0-9_:/]*$/ }, ({ path, importer, kind }) => {
      if (!isBuiltin(path)) return undefined
      const name = path.replace(/^(node:)?/, 'node:')
      if (kind !== 'require-call') return { path: name, namespace: 'builtin' }
      const user = /.*node_modules[\\/]([^\\/]+)/.exec(importer)?.[1]
      return { path: name, namespace: unused.includes(`${user}:${name}`) ? 'unused-builtin' : 'required-builtin' }
    })
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: asModule(path) }))
    build.onLoad({ filter: /.*/, namespace: 'required-builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}')`,
    }))
    build.onLoad({ filter: /.*/, namespace: 'unused-builtin' }, () => ({ contents: 'module.exports = {}' }))
  },
})

/** A module with everything that a built-in exports; what nobody imports falls away in the bundle. */
const asModule = (path: string): string =>
  [
    `const take = name => process.getBuiltinModule('${path}')[name]`,
    ...Object.keys(process.getBuiltinModule(path) ?? {})
      .filter(name => name !== 'default')
      .map(
        (name, index) => `const export${index} = /* @__PURE__ */ take('${name}'); export { export${index} as ${name} }`,
      ),
    `export default /* @__PURE__ */ process.getBuiltinModule('${path}')`,
  ].join('\n')
