import { createHash } from 'node:crypto'
import type { CheckSpec, Plan } from '@loop/spec'

/**
 * The digest of what a check judged: the results that it was shown, and the workspace as it stood.
 *
 * @param workspace digest of the workspace
 */
export const workJudged = (
  { tasks }: Plan,
  { kind, of }: CheckSpec,
  workspace: string,
  outputOf: (task: string) => string | undefined,
): string => {
  const shown = kind === 'function' ? tasks.map(({ id }) => id) : of
  return digest(JSON.stringify([workspace, ...shown.map(id => [id, digest(outputOf(id) ?? '')])]))
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
