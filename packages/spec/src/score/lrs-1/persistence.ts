import type { MemorySpec, Plan } from '../../generated/types.js'
import type { Criterion, Judgement } from '../criterion.js'
import type { Evidence } from '../evidence.js'
import { isOffered, isUsed, outlivesRun } from '../judging/memory.js'

const keptInFiles: Criterion = {
  id: 'kept-in-files',
  possible: 60,
  judge({ plan: { memory, home }, words: { fixes }, line }) {
    const fix = fixes.memory
    if (!memory && home !== undefined) return { earned: 60, reason: 'what is learnt is kept in its workspace' }
    if (!memory) return { earned: 0, reason: 'nothing is kept for the next run', fix }
    const place = line('memory')
    if (memory.lifetime !== undefined) {
      return outlivesRun(memory)
        ? { earned: 60, reason: 'what is learnt is kept for the next run', ...place }
        : { earned: 0, reason: forgotten(memory), fix, ...place }
    }
    return outlivesRun(memory)
      ? { earned: 60, reason: 'what is learnt is kept in files', ...place }
      : { earned: 0, reason: `the store "${memory.store}" does not outlive the process here`, fix, ...place }
  },
}

const forgotten = (memory: MemorySpec): string =>
  isOffered(memory)
    ? `what is learnt is forgotten after the ${memory.lifetime}`
    : `nothing can keep memory in the store "${memory.store}"`

const shares = { full: 25, summary: 20, minimal: 10 }

const enoughKept: Criterion = {
  id: 'enough-kept',
  possible: 25,
  judge(evidence) {
    const { plan, words, line } = evidence
    const { memory } = plan
    if (!memory && hasLessons(plan)) return { earned: 25, reason: 'lessons are given to whoever repairs next' }
    if (!memory || !outlivesRun(memory)) return nothingKept(evidence)
    if (!isUsed(plan))
      return {
        earned: 0,
        reason: 'what is kept is read or written by nobody',
        fix: words.fixes.enough,
        ...line('memory'),
      }
    const earned = shares[memory.persistence]
    const reason = plan.stop ? 'what is kept is read' : `what is kept is ${memory.persistence}`
    return { earned, reason, ...(earned < 25 ? { fix: words.fixes.enough } : {}), ...line('memory') }
  },
}

const ownPlace: Criterion = {
  id: 'own-place',
  possible: 15,
  judge(evidence) {
    const { plan, declared, words, line } = evidence
    const { memory } = plan
    if (!memory && plan.home !== undefined) return { earned: 15, reason: 'its workspace is its own' }
    if (!memory || !outlivesRun(memory)) return nothingKept(evidence)
    const fix = words.fixes.ownMemory
    if (plan.stop)
      return declared.ownMemory
        ? { earned: 15, reason: 'it is said who may write', ...line('memory') }
        : { earned: 0, reason: 'anybody may write', fix, ...line('memory') }
    if (memory.path !== undefined && !declared.ownMemory) {
      return { earned: 0, reason: 'its folder is shared by every loop of the project', fix }
    }
    return { earned: 15, reason: 'it has a folder of its own', ...line('memory') }
  },
}

/** Whether what was learnt is handed to somebody. */
const hasLessons = ({ home, variables, tasks }: Plan): boolean =>
  home !== undefined && tasks.length > 0 && Object.values(variables ?? {}).includes('lessons')

const nothingKept = ({ plan, words, line }: Evidence): Judgement => ({
  earned: 0,
  reason: 'nothing is kept for the next run',
  fix: words.fixes.memory,
  ...(plan.stop ? line('memory') : {}),
})

export const persistenceCriteria: readonly Criterion[] = [keptInFiles, enoughKept, ownPlace]
