import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { directImports } from './direct-imports.ts'

/**
 * Adds the file that a call starts with to the other files of a built command. It is one of its own because it loads the others: by the
 * constant BUILD it knows which build they are of.
 */
export const addEntry = async (source: string, folder: string): Promise<void> => {
  const files = (await readdir(folder)).filter(name => name.endsWith('.js')).sort()
  const hash = createHash('sha256')
  for (const name of files) hash.update(`${name}\n`).update(await readFile(join(folder, name)))
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  await build({
    entryPoints: [source],
    outdir: folder,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    bundle: true,
    minify: true,
    define: { BUILD: JSON.stringify(hash.digest('hex').slice(0, 12)) },
    plugins: [directImports()],
  })
}
