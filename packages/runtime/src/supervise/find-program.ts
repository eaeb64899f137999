import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, resolve } from 'node:path'

/** Why a program cannot be started, or nothing when it can. A name without a slash is looked for in PATH. */
export const whyNotRunnable = (
  program: string,
  cwd: string,
  path: string | undefined = process.env['PATH'],
): string | undefined => {
  const { found, seen } = lookFor(program, cwd, path)
  if (found !== undefined) return undefined
  const named = isNamed(program)
  return seen ? `"${program}" is not executable` : `"${program}" is not there${named ? '' : ', in no folder of PATH'}`
}

/** The file that a program is started from, if it can be. */
export const programAt = (program: string, cwd: string, path = process.env['PATH']): string | undefined =>
  lookFor(program, cwd, path).found

const isNamed = (program: string): boolean => isAbsolute(program) || /[\\/]/.test(program)

const lookFor = (program: string, cwd: string, path: string | undefined): { found?: string; seen: boolean } => {
  const folders = (path ?? '').split(delimiter)
  const places = isNamed(program) ? [resolve(cwd, program)] : folders.map(folder => join(folder, program))
  let seen = false
  for (const place of places.flatMap(withExtensions)) {
    try {
      if (!statSync(place).isFile()) continue
      seen = true
      accessSync(place, constants.X_OK)
      return { found: place, seen }
    } catch {}
  }
  return { seen }
}

const withExtensions = (path: string): string[] =>
  process.platform === 'win32'
    ? [path, ...(process.env['PATHEXT'] ?? '.EXE;.CMD;.BAT').split(';').map(extension => path + extension)]
    : [path]
