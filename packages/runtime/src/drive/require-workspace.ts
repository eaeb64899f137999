import { statSync } from 'node:fs'
import { LoopError, type Plan } from '@loop/spec'
import { documentPlace } from '../core/conclude.js'
import { workspaceOf } from './workspace.js'

/**
 * Makes sure that the folder that a plan names to work in is one.
 *
 * @throws LoopError `not-found` when it is not there, `usage` when it is a file or nobody may look
 */
export const requireWorkspace = (plan: Plan, root: string): void => {
  if (plan.workspace === undefined) return
  const folder = workspaceOf(plan, root)
  const place = documentPlace(plan)
  const fix = 'Correct `project_root`, or make the folder.'
  let isFolder: boolean
  try {
    isFolder = statSync(folder).isDirectory()
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new LoopError('not-found', `the folder ${folder}, which "${plan.name}" is to work in, is not there`, {
        ...{ place, fix, cause },
      })
    throw new LoopError('usage', `the folder ${folder} cannot be looked at: ${(cause as Error).message}`, {
      ...{ place, fix, cause },
    })
  }
  if (!isFolder)
    throw new LoopError('usage', `${folder} is a file, and "${plan.name}" is to work in it`, { place, fix })
}
