import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import {
  type AnalysedFile,
  compileLoop,
  didYouMean,
  type LoopDocument,
  LoopError,
  type Plan,
  placeAt,
} from '@loop/spec'
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
  const loaded = isPath ? await loadLoopFile(resolve(cwd, nameOrPath)) : await loadProject(cwd)
  const { loop, file }: Found =
    'loop' in loaded
      ? { loop: loaded.loop as LoopDocument | undefined, file: loaded.files.at(-1) }
      : byName(loaded, nameOrPath)
  refuseErrors(loaded.files.filter(({ kind }) => kind === 'project').concat(file?.kind === 'loop' ? file : []))
  if (file?.lss) throw cannotRunLss(file)
  if (!loop) throw new LoopError('not-found', `${nameOrPath} holds no loop`)
  return {
    plan: compileLoop(loop, loaded.project, digestOf(loop.source.text)),
    root: loaded.root,
    warnings: warningsIn(loaded),
  }
}

/** SHA-256 of a text, hexadecimal. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Said plainly: to run a part of what such a document declares would be to ignore the rest. */
const cannotRunLss = ({ path }: AnalysedFile): LoopError =>
  new LoopError('document', `${path} is written in LSS, which this version checks and does not run yet`, {
    place: { file: path, line: 1, column: 1, pointer: '' },
    fix: 'Declare it as a loopkit loop (`pipeline`, `verify`, `budget`) to run it.',
  })

interface Found {
  loop: LoopDocument | undefined
  file: AnalysedFile | undefined
}

/** The loop of a name; of a file that gave no loop, the file that is called so. */
const byName = ({ workspace, files }: LoadedProject, name: string): Found => {
  const [loop, twin] = workspace.loops.filter(loop => loop.name === name)
  if (loop && twin) {
    throw new LoopError(
      'document',
      `two loops are called "${name}": in ${loop.source.path} and in ${twin.source.path}`,
      {
        exitCode: 1,
        place: placeAt(twin.source, `${twin.pointer}/name`),
        fix: 'Rename one, or name the file to run.',
      },
    )
  }
  if (loop) return { loop, file: files.find(file => file.loops.includes(loop)) }
  const broken = files.find(
    file =>
      file.loops.length === 0 &&
      file.kind === 'loop' &&
      (file.lss?.document.name === name || file.path.replace(/^.*[\\/]|\.ya?ml$/g, '') === name),
  )
  if (broken) return { loop: undefined, file: broken }
  const names = workspace.loops.map(loop => loop.name)
  throw new LoopError('not-found', `there is no loop "${name}" in this project${didYouMean(name, names)}`, {
    fix: names.length > 0 ? `Loops here: ${names.join(', ')}.` : 'Put loops into the folder `loops`.',
  })
}

/** Errors of the loop's own file and of the project file stop it; those of other loops do not. */
const refuseErrors = (concerned: readonly AnalysedFile[]): void => {
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
