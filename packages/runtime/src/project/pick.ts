import { createHash } from 'node:crypto'
import { compileLoop, didYouMean, type LoopDocument, LoopError, type Plan } from '@loop/spec'
import { type LoadedProject, loadLoopFile, loadProject } from './load.js'

/** A loop that is ready to run: its plan and where it works. */
export interface PickedLoop {
  plan: Plan
  root: string
  /** Findings that did not stop it. */
  warnings: number
}

/**
 * The plan of a loop, by its name in the project around a folder or by the path of its file.
 *
 * @throws LoopError `not-found` when there is none of that name, `document` (exit code 1) when it has errors
 */
export const pickLoop = async (nameOrPath: string, cwd: string): Promise<PickedLoop> => {
  const isPath = /[\\/]|\.ya?ml$/.test(nameOrPath)
  const loaded = isPath ? await loadLoopFile(nameOrPath) : await loadProject(cwd)
  const loop = 'loop' in loaded ? (loaded.loop as LoopDocument | undefined) : byName(loaded, nameOrPath)
  refuseErrors(loaded, loop)
  if (!loop) throw new LoopError('not-found', `${nameOrPath} holds no loop`)
  return {
    plan: compileLoop(loop, loaded.project, digestOf(loop.source.text)),
    root: loaded.root,
    warnings: warningsIn(loaded),
  }
}

/** SHA-256 of a text, hexadecimal. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const byName = ({ workspace, files }: LoadedProject, name: string): LoopDocument | undefined => {
  const found = workspace.loops.find(loop => loop.name === name)
  if (found) return found
  const broken = files.find(
    file => file.loops.length === 0 && file.kind === 'loop' && file.path.replace(/^.*[\\/]|\.ya?ml$/g, '') === name,
  )
  if (broken) return undefined
  const names = workspace.loops.map(loop => loop.name)
  throw new LoopError('not-found', `there is no loop "${name}" in this project${didYouMean(name, names)}`, {
    fix: names.length > 0 ? `Loops here: ${names.join(', ')}.` : 'Put loops into the folder `loops`.',
  })
}

/** Errors of the loop's own file and of the project file stop it; those of other loops do not. */
const refuseErrors = ({ files }: LoadedProject, loop: LoopDocument | undefined): void => {
  const concerned = files.filter(file => file.kind === 'project' || !loop || file.loops.includes(loop))
  const errors = concerned.flatMap(file => file.diagnostics).filter(({ severity }) => severity === 'error')
  const first = errors[0]
  if (!first) return
  const { path: file, line, column, pointer } = first
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  throw new LoopError('document', `${first.message}${more}`, {
    exitCode: 1,
    place: { file, line, column, pointer },
    fix: first.fix ?? 'Run `loop validate` for all findings.',
  })
}

const warningsIn = ({ files }: LoadedProject): number =>
  files.flatMap(file => file.diagnostics).filter(({ severity }) => severity === 'warning').length
