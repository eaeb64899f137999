import type { MappingNode } from '../source/node.js'

/** What a document is, told by its keys; or, when they do not tell, what to say about that. */
export type Identity =
  | { dialect: 'lss' | 'loopkit' | 'openloop'; kind: 'loop' }
  | { dialect: 'loopkit'; kind: 'project' }
  | { dialect: undefined; message: string; fix: string }

/** Keys at the top that only documents of one sort have. */
export const dialectMarks = {
  lss: [
    'loop_name',
    'objective',
    'workers',
    'evaluators',
    'feedback_channels',
    'optimization_strategy',
    'termination_conditions',
    'safety_constraints',
    'cost_limits',
    'composition',
  ],
  loop: ['trigger', 'pipeline'],
  openloop: ['mission', 'total_rounds', 'project_root', 'commands', 'baseline'],
  project: ['agents', 'checks', 'settings', 'loops'],
}

/** Which dialect a document is written in. What has the most keys of its own wins; a tie goes to the first of loop, lss, openloop, project. */
export const identify = (root: MappingNode): Identity => {
  const count = (keys: readonly string[]): number => keys.filter(key => root.entries.has(key)).length
  const [loop, lss, openloop] = [count(dialectMarks.loop), count(dialectMarks.lss), count(dialectMarks.openloop)]
  const most = Math.max(loop, lss, openloop, count(dialectMarks.project))
  if (most === 0) {
    return {
      dialect: undefined,
      message: 'this is neither a loop nor a project: no key says what it is',
      fix: 'A loop has `trigger` and `pipeline` (loopkit), `loop_name` and `workers` (lss), or `commands` (openloop); a project has `agents`.',
    }
  }
  if (loop === most) return { dialect: 'loopkit', kind: 'loop' }
  if (lss === most) return { dialect: 'lss', kind: 'loop' }
  return openloop === most ? { dialect: 'openloop', kind: 'loop' } : { dialect: 'loopkit', kind: 'project' }
}
