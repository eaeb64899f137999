import { isBuiltin } from 'node:module'
import type { Plugin } from 'esbuild'

/** Lets packages written as CommonJS be bundled to ES modules: `require` of a Node built-in becomes an import of it. */
export const builtinsAsImports = (): Plugin => ({
  name: 'builtins-as-imports',
  setup(build) {
    build.onResolve({ filter: /^[a-z:/_]+$/ }, ({ kind, path, namespace }) =>
      kind === 'require-call' && namespace === 'file' && isBuiltin(path)
        ? { path: path.replace(/^(node:)?/, 'node:'), namespace: 'builtin' }
        : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}')`,
    }))
  },
})
