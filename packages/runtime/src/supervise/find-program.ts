import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, resolve } from 'node:path'

/** Why a program cannot be started, or nothing when it can. A name without a slash is looked for in PATH. */
export const whyNotRunnable = (
  program: string,
  cwd: string,
  path: string | undefined = process.env['PATH'],
): string | undefined => {
  const named = isAbsolute(program) || /[\\/]/.test(program)
  const places = named ? [resolve(cwd, program)] : (path ?? '').split(delimiter).map(folder => join(folder, program))
  let seen: string | undefined
  for (const place of places.flatMap(withExtensions)) {
    try {
      if (!statSync(place).isFile()) continue
      seen = place
      accessSync(place, constants.X_OK)
      return undefined
    } catch {}
  }
  return seen ? `"${program}" is not executable` : `"${program}" is not there${named ? '' : ', in no folder of PATH'}`
}

const withExtensions = (path: string): string[] =>
  process.platform === 'win32'
    ? [path, ...(process.env['PATHEXT'] ?? '.EXE;.CMD;.BAT').split(';').map(extension => path + extension)]
    : [path]
