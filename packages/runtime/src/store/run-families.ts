import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { outermostRun } from '../composition/child-id.js'
import { listRuns, loopFolder } from './run-folder.js'

/** A run that is no part of another, with all runs inside it and what they asked. */
export interface RunFamily {
  /** The run around all others. */
  outermost: string
  /** Those of which there is a folder: the ones inside first. */
  runs: string[]
  /** Ids of their asks. */
  asks: string[]
  /** Whether only runs inside it are left. */
  isOrphaned: boolean
}

/** The runs of a project by the outermost, the oldest first. */
export const runFamilies = async (root: string): Promise<RunFamily[]> => {
  const families = new Map<string, RunFamily>()
  for (const run of await listRuns(root)) {
    const outermost = outermostRun(run)
    const family = families.get(outermost) ?? { outermost, runs: [], asks: [], isOrphaned: true }
    families.set(outermost, family)
    if (run === outermost) family.isOrphaned = false
    else family.runs.push(run)
  }
  for (const family of families.values()) if (!family.isOrphaned) family.runs.push(family.outermost)
  for (const ask of await askIds(root)) families.get(outermostRun(ask))?.asks.push(ask)
  return [...families.values()]
}

/** Ids of asks and answers; those of a run begin with its id and a dot. */
const askIds = async (root: string): Promise<Set<string>> => {
  const names = await Promise.all(
    ['asks', 'answers'].map(folder => readdir(join(loopFolder(root), folder)).catch((): string[] => [])),
  )
  return new Set(names.flat().flatMap(name => (/^[^.].*\.json$/.test(name) ? [name.slice(0, -'.json'.length)] : [])))
}
