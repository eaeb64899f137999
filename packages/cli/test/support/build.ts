import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const packages = join(import.meta.dirname, '../../..')

/** Builds the command when what is there is older than the sources it is made of: the tests run it as a real process. */
export const setup = (): void => {
  const built = timeOf(join(packages, 'cli/dist/loop.js'))
  const folders = ['cli/src', 'cli/templates', 'runtime/src', 'spec/src', 'spec/schemas']
  if (folders.every(folder => newestIn(join(packages, folder)) < built)) return
  const tsup = join(dirname(createRequire(import.meta.url).resolve('tsup/package.json')), 'dist/cli-default.js')
  execFileSync(process.execPath, [tsup], { cwd: join(packages, 'cli'), stdio: ['ignore', 'ignore', 'inherit'] })
}

const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

const newestIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((newest, { parentPath, name }) => Math.max(newest, timeOf(join(parentPath, name))), 0)
