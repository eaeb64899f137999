import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ResultStore } from '@loop/runtime'
import { folderOfUser, ifPossible, isPrivate, removeOld, replace } from './own-folder.js'

/** So many sets of results stay, one for each folder that was called from and each choice of options. */
const most = 16

/**
 * Keeps results of validating many files beside the compiled code, in a folder of the user that nobody else can write to.
 *
 * @param build tells builds of the command apart; without one nothing is kept
 * @returns undefined where nothing is to be kept
 */
export const resultStore = (build: string | undefined): ResultStore | undefined => {
  const folder = build === undefined || process.env['NODE_DISABLE_COMPILE_CACHE'] ? undefined : folderOfUser()
  if (folder === undefined) return undefined
  const pathOf = (name: string): string => join(folder, `results-${name}-${build}-${process.version}`)
  return {
    read: name => ifPossible(() => (isPrivate(folder) ? readFileSync(pathOf(name), 'utf8') : undefined)),
    write: (name, text) =>
      ifPossible(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        if (!isPrivate(folder)) return
        replace(pathOf(name), text)
        removeMany(folder)
        removeOld(folder)
      }),
  }
}

const removeMany = (folder: string): void => {
  const paths = readdirSync(folder)
    .filter(name => name.startsWith('results-'))
    .map(name => join(folder, name))
  const ages = new Map(paths.map(path => [path, lstatSync(path).mtimeMs]))
  for (const path of paths.sort((a, b) => (ages.get(b) ?? 0) - (ages.get(a) ?? 0)).slice(most)) rmSync(path)
}
