import { isChildRun, outermostRun } from '../composition/child-id.js'
import { listRuns, readRecord, runFolder } from '../store/run-folder.js'

/** Ids of the runs that carry out effects of a run, in the order they began. */
export const childRuns = async (root: string, run: string): Promise<string[]> => {
  const found: { run: string; createdAt: string }[] = []
  for (const other of await listRuns(root)) {
    if (!isChildRun(other) || outermostRun(other) !== outermostRun(run)) continue
    const record = await readRecord(runFolder(root, other)).catch(() => undefined) // begun and not yet on record
    if (record?.parent?.run === run) found.push({ run: other, createdAt: record.createdAt })
  }
  return found
    .sort((a, b) => (a.createdAt === b.createdAt ? (a.run < b.run ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1))
    .map(child => child.run)
}
