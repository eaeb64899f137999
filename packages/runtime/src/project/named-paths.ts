import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { didYouMean, LoopError } from '@loop/spec'
import { findProjectFile } from './find.js'
import { loadProject } from './load.js'
import { standardInput } from './standard-input.js'

/**
 * Paths in which names of loops of the project around a folder are replaced by the paths of their files. A name is what is
 * neither a path nor a pattern, and not the name of a file or folder that is there.
 *
 * @throws LoopError `not-found` when the project has no such loop
 */
export const pathsOfNames = async (paths: readonly string[], cwd: string): Promise<string[]> => {
  const isName = (path: string): boolean =>
    path !== standardInput.path && !/[\\/*?[\]{}()!]|\.(?:ya?ml|json)$/.test(path) && !existsSync(resolve(cwd, path))
  if (!paths.some(isName) || findProjectFile(cwd) === undefined) return [...paths]
  const { files, root } = await loadProject(cwd)
  const named = files.flatMap(file => {
    const own = file.lss ?? file.openloop
    const names = own ? [own.document.name] : file.loops.map(({ name }) => name)
    return names.map(name => ({ name, path: resolve(root, file.path) }))
  })
  return paths.flatMap(path => {
    if (!isName(path)) return path
    const found = named.filter(({ name }) => name === path)
    if (found.length > 0) return found.map(({ path }) => path)
    const names = named.map(({ name }) => name)
    throw new LoopError('not-found', `there is neither a file nor a loop "${path}" here${didYouMean(path, names)}`, {
      fix: names.length > 0 ? `Loops here: ${names.join(', ')}.` : 'Put loops into the folder `loops`.',
    })
  })
}
