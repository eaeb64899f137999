import { createHash } from 'node:crypto'
import { relative, resolve } from 'node:path'
import {
  type AnalysedFile,
  type Diagnostic,
  type FileReport,
  namedSkills,
  type Report,
  repairOf,
  withRepair,
} from '@loop/spec'
import type { AnalysedGroups } from './analyse-paths.js'
import type { Asked } from './asked-paths.js'
import type { FileGroup } from './groups.js'
import { type Outside, outsideOf } from './outside.js'
import { recorded, stillHolds, type Trace } from './trace.js'

/** Where results are kept between calls of one version of the program; without a promise that they are there. */
export interface ResultStore {
  read(name: string): string | undefined
  write(name: string, text: string): void
}

/** Results of a group of files, and what they depend on. */
interface KeptGroup {
  trace: Trace
  entries: FileReport[]
  /** The repairs of findings, which are kept beside them: by the number of the entry and of the finding. */
  repairs: [entry: number, finding: number, repair: ReturnType<typeof repairOf>][]
}

/** Longer texts of results are not kept: to read them would take longer than to work them out. */
const maxLength = 64 * 1024 * 1024

/**
 * Takes results of earlier calls for the groups of which nothing has changed that they depend on, and keeps those of the others.
 *
 * @param settings all that results depend on beside files
 */
export const keptResults = (asked: Asked, store: ResultStore, settings: readonly unknown[]) => {
  const { cwd, groups } = asked
  const name = digestOf(JSON.stringify([cwd, ...settings]))
  const before = readGroups(store.read(name))
  const after: Record<string, KeptGroup> = {}
  const texts = new Map<string, string>()
  const open = new Map<FileGroup, { key: string; outside: Outside; trace(): Trace }>()
  for (const group of groups) {
    const outside = outsideOf(group, asked)
    const key = keyOf(group, outside, asked)
    const known = before[key]
    if (known && stillHolds(known.trace, watched(outside, cwd, texts))) after[key] = known
    else open.set(group, { key, ...recorded(known ? outsideOf(group, asked) : outside) })
  }
  const recalled = Object.values(after).flatMap(revived)
  const known = new Set(recalled.map(({ path }) => resolve(cwd, path)))
  return {
    /** The groups of which nothing is known. */
    open: [...open.keys()],
    /** The doors through which such a group is analysed. */
    outsideFor: (group: FileGroup): Outside => open.get(group)?.outside ?? outsideOf(group, asked),
    /** Whether there are results of a file, by its absolute path. */
    has: (path: string): boolean => known.has(path),
    textOf: (path: string): string | undefined => texts.get(path),
    /** The results of all groups in one report. */
    together: (fresh: Report): Report => (recalled.length === 0 ? fresh : merged(fresh, recalled)),
    /** Keeps what was found in the groups that were open. */
    keep({ files, pathsOf }: AnalysedGroups, report: Report): void {
      if (open.size === 0) return
      const entries = entriesByPath(report)
      const withSkills = new Set(files.filter(namesSkills).map(({ path }) => resolve(cwd, path)))
      for (const [group, { key, trace }] of open) {
        const paths = pathsOf(group)
        // Skills are looked for beyond the doors. A project file that is broken is told of once for all groups around which it is.
        if (paths.some(path => withSkills.has(path) || (path === group.project && !group.isWhole))) continue
        const own = paths.flatMap(path => entries.get(path) ?? [])
        if (isJson(own)) after[key] = { trace: trace(), entries: own, repairs: repairsIn(own) }
      }
      const text = JSON.stringify(after)
      if (text.length <= maxLength) store.write(name, `${digestOf(text)}\n${text}`)
    },
  }

  function entriesByPath({ files }: Report): Map<string, FileReport[]> {
    const found = new Map<string, FileReport[]>()
    for (const entry of files) {
      const path = resolve(cwd, entry.path)
      found.set(path, [...(found.get(path) ?? []), entry])
    }
    return found
  }
}

const namesSkills = ({ loops }: AnalysedFile): boolean => loops.some(loop => namedSkills(loop).length > 0)

/** Sorted by path; entries of one file stay in their order. */
const merged = ({ files, summary }: Report, recalled: readonly FileReport[]): Report => {
  const found = recalled.flatMap(({ diagnostics }) => diagnostics)
  const count = (severity: Diagnostic['severity']) => found.filter(finding => finding.severity === severity).length
  return {
    files: [...files, ...recalled].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    summary: {
      files: summary.files + new Set(recalled.map(({ path }) => path)).size,
      errors: summary.errors + count('error'),
      warnings: summary.warnings + count('warning'),
    },
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** The group as it was put together: which files, and which of them were named, came across, or are told of. */
const keyOf = ({ project, isWhole, isOwn }: FileGroup, { loopFiles }: Outside, { wanted }: Asked): string => {
  const files = [...(project === undefined ? [] : [project]), ...loopFiles]
  return digestOf(
    JSON.stringify([project ?? null, isWhole, isOwn, files.map(file => [file, wanted.get(file) ?? null])]),
  )
}

/** What was written, if that is all there and as it was. */
const readGroups = (text = ''): Record<string, KeptGroup> => {
  const body = text.slice(text.indexOf('\n') + 1)
  return text === `${digestOf(body)}\n${body}` ? JSON.parse(body) : {}
}

/** The same doors; the texts that are read are remembered, by the paths that reports know them by. */
const watched = (outside: Outside, cwd: string, texts: Map<string, string>): Outside => ({
  ...outside,
  text(path) {
    const read = outside.text(path)
    texts.set(relative(cwd, path), 'text' in read ? read.text : '')
    return read
  },
})

const repairsIn = (entries: readonly FileReport[]): KeptGroup['repairs'] =>
  entries.flatMap(({ diagnostics }, entry) =>
    diagnostics.flatMap((finding, number): KeptGroup['repairs'] => {
      const repair = repairOf(finding)
      return repair.length > 0 ? [[entry, number, repair]] : []
    }),
  )

const revived = ({ entries, repairs }: KeptGroup): FileReport[] => {
  for (const [entry, number, repair] of repairs) {
    const finding = entries[entry]?.diagnostics[number]
    if (finding) withRepair(finding, repair)
  }
  return entries
}

/** Whether a value is the same after it was written as JSON and read again. */
const isJson = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value !== 'object' || value === null) return value !== undefined
  if (Array.isArray(value)) return value.every(isJson)
  return Object.values(value).every(isJson)
}
