import { basename } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { builtinsFromProcess } from './build/builtins-from-process.ts'
import { directImports } from './build/direct-imports.ts'
import { addEntry } from './build/entry.ts'
import { mergeChunks } from './build/merge-chunks.ts'
import { thirdPartyNotices } from './build/third-party-notices.ts'

const shared: Options = {
  format: 'esm',
  target: 'node20',
  splitting: true,
  clean: true,
  sourcemap: false,
  silent: true,
  removeNodeProtocol: false,
}

/** How a package that others import is built: its dependencies stay imports, its types are declared. */
export const libraryConfig = (options: { platform: 'node' | 'neutral' }) =>
  defineConfig({
    ...shared,
    entry: ['src/index.ts'],
    // A neutral platform has no Node built-ins: importing one fails the build.
    platform: options.platform,
    dts: true,
    esbuildPlugins: [thirdPartyNotices()],
  })

/**
 * How a command is built: everything it needs is in it, what a call does not need is in files of its own, and the entry loads what is
 * reached from `main`.
 */
export const commandConfig = (options: {
  entry: string
  main: string
  unused: readonly string[]
  imported: readonly string[]
  together: readonly string[][]
}) =>
  defineConfig({
    ...shared,
    entry: [options.main],
    platform: 'node',
    minify: true,
    // All but what is named stays an import: clients of servers that few use, and that are more than all the rest.
    noExternal: [new RegExp(`^(?!(${options.imported.join('|')})(/|$))`)],
    esbuildOptions: settings => {
      settings.conditions = ['loop-source', 'module', 'import']
      settings.legalComments = 'none'
    },
    esbuildPlugins: [directImports(), builtinsFromProcess(options.unused), thirdPartyNotices()],
    onSuccess: async () => {
      await mergeChunks('dist', basename(options.main).replace(/ts$/, 'js'), options.together)
      await addEntry(options.entry, 'dist')
    },
  })
