import { basename, join } from 'node:path'
import { LoopError, type Plan } from '@loop/spec'
import { projectFileNames } from './find.js'
import { pickLoop } from './pick.js'

/**
 * The plan of a loop as its file says it now.
 *
 * @param plan as it was when a run began
 * @returns the LoopError that says why when the file is gone or has errors
 */
export const currentPlan = async (root: string, { name, source }: Plan): Promise<Plan | LoopError> => {
  const isInline = (projectFileNames as readonly string[]).includes(basename(source.path))
  try {
    return (await pickLoop(isInline ? name : join(root, source.path), root)).plan
  } catch (cause) {
    if (cause instanceof LoopError) return cause
    throw cause
  }
}
