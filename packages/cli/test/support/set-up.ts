import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const packages = join(import.meta.dirname, '../../..')

/** Makes ready what the tests need: they run the command as a real process. */
export const setup = (): (() => void) => {
  build()
  return keepApart()
}

/** Builds the command when what is there is older than the sources it is made of. */
const build = (): void => {
  const built = timeOf(join(packages, 'cli/dist/loop.js'))
  const folders = ['cli/src', 'cli/templates', 'runtime/src', 'spec/src', 'spec/schemas']
  if (folders.every(folder => newestIn(join(packages, folder)) < built)) return
  const tsup = join(dirname(createRequire(import.meta.url).resolve('tsup/package.json')), 'dist/cli-default.js')
  execFileSync(process.execPath, [tsup], { cwd: join(packages, 'cli'), stdio: ['ignore', 'ignore', 'inherit'] })
}

/**
 * The commands that tests start keep nothing in the folder of who runs the tests. Where that folder can be named by itself they share
 * another one, which takes a third off the time of each.
 */
const keepApart = (): (() => void) => {
  if (process.platform === 'win32' || process.platform === 'darwin') {
    process.env['NODE_DISABLE_COMPILE_CACHE'] = '1'
    return () => {}
  }
  delete process.env['NODE_DISABLE_COMPILE_CACHE']
  const folder = mkdtempSync(join(tmpdir(), 'loop-cli-cache-'))
  process.env['XDG_CACHE_HOME'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}

const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

const newestIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((newest, { parentPath, name }) => Math.max(newest, timeOf(join(parentPath, name))), 0)
