import type { Criterion } from '../criterion.js'

const inFiles = 'Add `memory: { store: filesystem }`.'

const keptInFiles: Criterion = {
  id: 'kept-in-files',
  possible: 60,
  judge({ plan: { memory }, loop, line }) {
    if (!memory) return { earned: 0, reason: 'nothing is kept for the next run', fix: inFiles }
    const place = loop.memory ? { line: line('memory') } : {}
    return memory.store === 'filesystem'
      ? { earned: 60, reason: 'what is learnt is kept in files', ...place }
      : { earned: 0, reason: `the store "${memory.store}" does not outlive the process here`, fix: inFiles, ...place }
  },
}

const shares = { full: 25, summary: 20, minimal: 10 }

const enoughKept: Criterion = {
  id: 'enough-kept',
  possible: 25,
  judge({ plan: { memory }, loop, line }) {
    if (memory?.store !== 'filesystem') return { earned: 0, reason: 'nothing is kept for the next run', fix: inFiles }
    const earned = shares[memory.persistence]
    const reason = `what is kept is ${memory.persistence}`
    const place = loop.memory ? { line: line('memory') } : {}
    return { earned, reason, ...(earned < 25 ? { fix: 'Write `persistence: full`.' } : {}), ...place }
  },
}

const ownPlace: Criterion = {
  id: 'own-place',
  possible: 15,
  judge({ plan: { memory }, loop, line }) {
    if (memory?.store !== 'filesystem') return { earned: 0, reason: 'nothing is kept for the next run', fix: inFiles }
    if (memory.path !== undefined && loop.memory?.path === undefined) {
      const fix = 'Give the loop a `memory.path` of its own, or remove the path from `settings.defaultMemory`.'
      return { earned: 0, reason: 'its folder is shared by every loop of the project', fix }
    }
    const place = loop.memory ? { line: line('memory') } : {}
    return { earned: 15, reason: 'it has a folder of its own', ...place }
  },
}

export const persistenceCriteria: readonly Criterion[] = [keptInFiles, enoughKept, ownPlace]
