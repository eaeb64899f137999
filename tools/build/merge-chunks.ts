import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type GetManualChunk, type Plugin, rollup } from 'rollup'

/** Smaller files than this, in bytes, are not worth one of their own: to find and open one takes longer than to read it. */
const smallest = 1500

/**
 * Merges the files of a built command into fewer ones. esbuild gives every set of modules that some calls share a file of its own; rollup
 * knows which are loaded anyway when another one is. What is loaded late stays in files of its own. The result is CommonJS, which Node loads
 * in less time than ES modules, and V8 keeps the code of whole.
 *
 * @param folder where the built files are
 * @param entry name of the file that a call starts with
 * @param together names of modules that are loaded late; those of a list become one file, with all they need that no file before has
 */
export const mergeChunks = async (folder: string, entry: string, together: readonly string[][]): Promise<void> => {
  const before = (await readdir(folder)).filter(name => name.endsWith('.js'))
  const merged = await mkdtemp(join(folder, 'merged-'))
  const name = entry.replace(/\.js$/, '')
  const bundle = await rollup({
    input: { [name]: join(folder, entry) },
    plugins: [builtinsStay, importsByLoader, onlyAscii],
    treeshake: false, // esbuild did that
    onLog: () => {},
  })
  let files: ReadonlyMap<string, string> | undefined
  await bundle.write({
    dir: merged,
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: chunk => `${nameOf(chunk.name)}-[hash].js`,
    compact: true,
    hoistTransitiveImports: false,
    experimentalMinChunkSize: smallest,
    manualChunks: (id, modules) => {
      files ??= filesOf([[name], ...together], modules)
      return files.get(id)
    },
  })
  await bundle.close()
  for (const name of before) await rm(join(folder, name))
  for (const name of await readdir(merged)) await rename(join(merged, name), join(folder, name))
  await rm(merged, { recursive: true })
}

type Modules = Parameters<GetManualChunk>[1]

/** Which file each module goes to: that of the first list of names which needs it, called as the first of those names. */
const filesOf = (lists: readonly string[][], { getModuleIds, getModuleInfo }: Modules): Map<string, string> => {
  const files = new Map<string, string>()
  const ids = [...getModuleIds()]
  const take = (id: string, file: string): void => {
    if (files.has(id) || getModuleInfo(id)?.isExternal) return
    files.set(id, file)
    for (const needed of getModuleInfo(id)?.importedIds ?? []) take(needed, file)
  }
  for (const names of lists)
    for (const name of names) {
      const found = ids.filter(id => nameOf(basename(id, '.js')) === name)
      if (found.length === 0)
        throw new Error(`no module "${name}" is loaded late; see the list \`together\` of the build`)
      for (const id of found) take(id, names[0] ?? name)
    }
  return files
}

/** A name without the hash that esbuild gives it. */
const nameOf = (name: string): string => name.replace(/-[A-Z0-9]{8}$/, '')

/** What is not a file of the command is a part of Node. */
const builtinsStay: Plugin = {
  name: 'builtins-stay',
  resolveId: (id, importer) => (importer === undefined || /^[./]/.test(id) ? undefined : { id, external: true }),
}

/** What loads the files imports packages for them; see the command's loader. */
const importsByLoader: Plugin = {
  name: 'imports-by-loader',
  renderDynamicImport: ({ targetChunk }) => (targetChunk ? undefined : { left: 'importPackage(', right: ')' }),
}

/** One sign beyond Latin-1, which esbuild leaves in regular expressions, makes V8 take two bytes for each of a file. */
const onlyAscii: Plugin = {
  name: 'only-ascii',
  renderChunk: text => text.replace(/[^\0-\x7f]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
}
