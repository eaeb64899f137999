import type { Budget, Limit, MemorySpec } from '../../generated/types.js'
import { below, nodeAt, placeAt } from '../../source/document.js'
import type { LoopDocument, ProjectDocument } from './document.js'

const units = [
  ['maxIterations', 'iterations', 1],
  ['maxDurationMinutes', 'seconds', 60],
  ['maxTokens', 'tokens', 1],
  ['maxCostUsd', 'usd', 1],
] as const

/** The limits of a loop: each its own, else the project's default, with the place it was set. */
export const limitsOf = (document: LoopDocument, project: ProjectDocument | undefined): Limit[] =>
  units.flatMap(([key, unit, factor]) => {
    const set = firstSet<Budget>(document, 'budget', project, 'defaultBudget', key)
    return set ? [{ unit, max: Number(set.value) * factor, origin: set.origin, place: set.place }] : []
  })

/** The memory of a loop with the project's defaults field by field, or null when neither declares any. */
export const memoryOf = (document: LoopDocument, project: ProjectDocument | undefined): MemorySpec | null => {
  const own = document.loop.memory
  const shared = project?.project.settings?.defaultMemory
  if (!own && !shared) return null
  const place = own
    ? placeAt(document.source, below(document.pointer, 'memory'))
    : placeAt((project as ProjectDocument).source, '/settings/defaultMemory')
  const path = own?.path ?? shared?.path
  return {
    store: own?.store ?? shared?.store ?? 'filesystem',
    persistence: own?.persistence ?? shared?.persistence ?? 'full',
    ...(path === undefined ? {} : { path }),
    origin: own ? 'loop' : 'project',
    place,
  }
}

const firstSet = <T extends object>(
  document: LoopDocument,
  own: 'budget',
  project: ProjectDocument | undefined,
  shared: 'defaultBudget',
  key: keyof T & string,
) => {
  const candidates = [
    { origin: 'loop' as const, source: document.source, pointer: `${document.pointer}/${own}/${key}` },
    ...(project ? [{ origin: 'project' as const, source: project.source, pointer: `/settings/${shared}/${key}` }] : []),
  ]
  for (const { origin, source, pointer } of candidates) {
    const node = nodeAt(source.root, pointer)
    if (node?.kind === 'scalar' && typeof node.value === 'number')
      return { value: node.value, origin, place: placeAt(source, pointer) }
  }
  return undefined
}

const sharedBudgets = [
  ['dailyBudget', 'day'],
  ['projectBudget', 'project'],
] as const

const sharedUnits = [
  ['maxTokens', 'tokens'],
  ['maxCostUsd', 'usd'],
] as const

/** What all runs of a project together may use. */
export const sharedLimitsOf = (project: ProjectDocument | undefined): Limit[] =>
  sharedBudgets.flatMap(([setting, per]) =>
    sharedUnits.flatMap(([key, unit]) => {
      const max = project?.project.settings?.[setting]?.[key]
      if (!project || max === undefined) return []
      const place = placeAt(project.source, `/settings/${setting}/${key}`)
      return [{ unit, max, per, origin: 'project' as const, place }]
    }),
  )
