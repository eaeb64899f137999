import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const made = new Map<string, Promise<string>>()

/** A program of this folder as one file that Node runs, made from the sources. Test files of a process share it; it goes with the process. */
export const bundled = (name: string): Promise<string> => {
  const before = made.get(name)
  if (before) return before
  const folder = mkdtempSync(join(tmpdir(), 'program-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, `${name}.mjs`)
  const program = build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['loop-source'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  }).then(() => outfile)
  made.set(name, program)
  return program
}
