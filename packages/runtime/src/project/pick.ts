import { createHash } from 'node:crypto'
import { relative, resolve } from 'node:path'
import {
  type AnalysedFile,
  type Brought,
  didYouMean,
  type LoopDocument,
  LoopError,
  type LssDocument,
  type OpenloopDocument,
  type Plan,
  placeAt,
} from '@loop/spec'
import { type LoadedProject, loadLoopFile, loadProject } from './load.js'
import { planOf } from './plan-of.js'
import { priceTables } from './price-tables.js'
import { workspaceFileIn } from './workspace-file.js'

/** A loop that is ready to run: its plan and where it works. */
export interface PickedLoop {
  plan: Plan
  root: string
  /** Findings that did not stop it. */
  warnings: number
}

/**
 * The plan of a loop, by its name in the project around a folder, or by the path of its file or of its workspace.
 *
 * @param checks names of checks that the caller brings, which evaluators may name
 * @param brought names of the agents and stores of memory that the caller brings
 * @throws LoopError `not-found` when there is none of that name, `document` (exit code 1) when it has errors
 */
export const pickLoop = async (
  nameOrPath: string,
  cwd: string,
  checks?: readonly string[],
  brought?: Brought,
): Promise<PickedLoop> => {
  const workspace = workspaceFileIn(resolve(cwd, nameOrPath))
  const isPath = workspace !== undefined || /[\\/]|\.ya?ml$|\.json$/.test(nameOrPath)
  const loaded = isPath
    ? await loadLoopFile(workspace ?? resolve(cwd, nameOrPath), undefined, checks, brought)
    : await loadProject(cwd, checks, brought)
  const { loop, file } =
    'loop' in loaded
      ? { loop: loaded.loop as LoopDocument | undefined, file: loaded.files.at(-1) as AnalysedFile }
      : byName(loaded, nameOrPath)
  const concerned = loaded.files.filter(({ kind }) => kind === 'project').concat(file.kind === 'loop' ? file : [])
  refuseErrors(concerned, path => relative(cwd, resolve(loaded.root, path)).replaceAll('\\', '/'))
  const plan = planOf(
    file,
    loop,
    { workspace: loaded.workspace, isSound: true, priceTable: priceTables(loaded.root) },
    digestOf,
  )
  if (!plan) throw new LoopError('not-found', `${nameOrPath} holds no loop`)
  return { plan, root: loaded.root, warnings: warningsIn(loaded) }
}

/** SHA-256 of a text, hexadecimal. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

interface Found {
  file: AnalysedFile
  /** In the loopkit dialect, which one of the file. */
  loop: LoopDocument | undefined
}

/** The loop of a name; of a file that gave no loop, the file that is called so. */
const byName = ({ files }: LoadedProject, name: string): Found => {
  const all = files.flatMap(namedIn)
  const [found, twin] = all.filter(loop => loop.name === name)
  if (found && twin) {
    const { document } = twin
    throw new LoopError(
      'document',
      `two loops are called "${name}": in ${found.document.source.path} and in ${document.source.path}`,
      {
        exitCode: 1,
        place: placeAt(document.source, `${document.pointer}/${twin.file.lss ? 'loop_name' : 'name'}`),
        fix: 'Rename one, or name the file to run.',
      },
    )
  }
  if (found) return found
  const broken = files.find(
    file =>
      namedIn(file).length === 0 &&
      file.kind === 'loop' &&
      file.path.replace(/^.*[\\/]|\.(?:ya?ml|json)$/g, '') === name,
  )
  if (broken) return { loop: undefined, file: broken }
  const names = all.map(loop => loop.name)
  throw new LoopError('not-found', `there is no loop "${name}" in this project${didYouMean(name, names)}`, {
    fix: names.length > 0 ? `Loops here: ${names.join(', ')}.` : 'Put loops into the folder `loops`.',
  })
}

/** The loops of a file by name. */
const namedIn = (
  file: AnalysedFile,
): (Found & { name: string; document: LoopDocument | LssDocument | OpenloopDocument })[] => {
  const own = (file.lss ?? file.openloop)?.document
  return own
    ? [{ file, loop: undefined, name: own.name, document: own }]
    : file.loops.map(loop => ({ file, loop, name: loop.name, document: loop }))
}

/**
 * Errors of the loop's own file and of the project file stop it; those of other loops do not.
 *
 * @param shown a path of the project as it is from where the loop was asked for
 */
const refuseErrors = (concerned: readonly AnalysedFile[], shown: (path: string) => string): void => {
  const errors = concerned.flatMap(file => file.diagnostics).filter(({ severity }) => severity === 'error')
  const first = errors[0]
  if (!first) return
  const { path, line, column, pointer } = first
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  throw new LoopError('document', `${first.message}${more}`, {
    exitCode: 1,
    place: { file: shown(path), line, column, pointer },
    fix: first.fix ?? 'Run `loop validate` for all findings.',
  })
}

const warningsIn = ({ files }: LoadedProject): number =>
  files.flatMap(file => file.diagnostics).filter(({ severity }) => severity === 'warning').length
