import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOfUser, ifPossible, isPrivate, removeOld, replace } from './own-folder.js'

/** Compiled code of earlier calls, by the name of the file it was compiled from. */
export interface KeptCode {
  read(name: string): Buffer | undefined
  /** Keeps code for later calls, where that can be done. */
  write(code: readonly (readonly [name: string, make: () => Buffer])[]): void
}

/**
 * Keeps what V8 makes of the files of this command, in a folder of the user: to compile them is most of what a short call does. V8 runs
 * whatever it is given, so a folder that somebody else could write to is not used.
 *
 * @param build tells builds of the command apart
 * @returns undefined where nothing is to be kept: no folder is known, `NODE_DISABLE_COMPILE_CACHE` is set, or coverage is measured
 */
export const keptCode = (build: string): KeptCode | undefined => {
  const { NODE_DISABLE_COMPILE_CACHE: isOff, NODE_V8_COVERAGE: coverage } = process.env
  const folder = isOff || coverage ? undefined : folderOfUser()
  if (folder === undefined) return undefined
  const pathOf = (name: string): string => join(folder, `${name}-${build}-${process.version}-${process.arch}`)
  let isOurs: boolean | undefined
  return {
    read: name =>
      ifPossible(() => {
        isOurs ??= isPrivate(folder)
        return isOurs ? readFileSync(pathOf(name)) : undefined
      }),
    write: code =>
      ifPossible(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        if (!isPrivate(folder)) return
        for (const [name, make] of code) replace(pathOf(name), make())
        removeOld(folder)
      }),
  }
}
