import { join } from 'node:path'
import type { Session } from '../drive/session.js'
import { makeFolder, replaceFile } from '../store/replace-file.js'

/**
 * Keeps a text that nobody in the run gets, for a person to look at.
 *
 * @param name of its file, such as `i1r1.task.coder.out`
 * @returns where it is, relative to the run's folder
 */
export const quarantine = async (session: Session, name: string, text: string): Promise<string> => {
  const folder = join(session.folder.artifacts, 'quarantine')
  await makeFolder(folder)
  await replaceFile(join(folder, name), session.redact(text))
  return `artifacts/quarantine/${name}`
}
