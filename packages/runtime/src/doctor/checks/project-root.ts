import { accessSync, constants, statSync } from 'node:fs'
import { type AnalysedFile, type DoctorFinding, type Plan, placeAt } from '@loop/spec'
import { workspaceOf } from '../../drive/workspace.js'
import { type DoctorContext, plansWithin } from '../context.js'
import { shownPath, shownPlace } from '../place.js'

/** The folders that loops work in: there, folders, and open to be written to. */
export const checkProjectRoot = async (context: DoctorContext): Promise<DoctorFinding[]> => {
  const folders = new Map<string, Plan>()
  for (const plan of plansWithin(context)) {
    const folder = workspaceOf(plan, context.root)
    if (!folders.has(folder)) folders.set(folder, plan)
  }
  return [...folders].map(([folder, plan]) => {
    const about = { id: 'project/root', about: shownPath(folder, context) }
    const problem = problemOf(folder)
    if (!problem) return { ...about, status: 'ok', message: 'the folder of the project, which can be written to' }
    const place = placeOf(context.files, plan)
    return { ...about, status: 'error', ...problem, ...(place ? { place: shownPlace(place, context) } : {}) }
  })
}

const problemOf = (folder: string): { message: string; fix: string } | undefined => {
  const correct = 'Correct `project_root`, or make the folder.'
  try {
    if (!statSync(folder).isDirectory())
      return { message: 'it is a file, expected the folder of the project', fix: correct }
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return undefined
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    return code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
      ? {
          message: 'it cannot be written to, so nothing in it can be mended',
          fix: 'Give yourself the right to write in it.',
        }
      : { message: 'there is no such folder, and the loop is to work in it', fix: correct }
  }
}

const placeOf = (files: readonly AnalysedFile[], { source }: Plan) => {
  const document = files.find(({ path }) => path === source.path)?.openloop?.document
  return document && placeAt(document.source, '/project_root')
}
