import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Plugin, rollup } from 'rollup'

/** Smaller files than this, in bytes, are not worth one of their own: to find and open one takes longer than to read it. */
const smallest = 1500

/**
 * Merges the files of a built command into fewer ones. esbuild gives every set of modules that some calls share a file of its own; rollup
 * knows which are loaded anyway when another one is. What is loaded late stays in files of its own.
 *
 * @param folder where the built files are
 * @param entry name of the file that a call starts with
 */
export const mergeChunks = async (folder: string, entry: string): Promise<void> => {
  const before = (await readdir(folder)).filter(name => name.endsWith('.js'))
  const merged = await mkdtemp(join(folder, 'merged-'))
  const bundle = await rollup({
    input: { [entry.replace(/\.js$/, '')]: join(folder, entry) },
    plugins: [builtinsStay],
    treeshake: false, // esbuild did that
    onLog: () => {},
  })
  await bundle.write({
    dir: merged,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: chunk => `${chunk.name.replace(/-[A-Z0-9]{8}$/, '')}-[hash].js`,
    compact: true,
    hoistTransitiveImports: false,
    experimentalMinChunkSize: smallest,
  })
  await bundle.close()
  for (const name of before) await rm(join(folder, name))
  for (const name of await readdir(merged)) await rename(join(merged, name), join(folder, name))
  await rm(merged, { recursive: true })
}

/** What is not a file of the command is a part of Node. */
const builtinsStay: Plugin = {
  name: 'builtins-stay',
  resolveId: (id, importer) => (importer === undefined || /^[./]/.test(id) ? undefined : { id, external: true }),
}
