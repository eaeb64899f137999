import type { DraftLss } from './document.js'

export const conformanceLevels = ['parseable', 'operational', 'production'] as const

export type ConformanceLevel = (typeof conformanceLevels)[number]

/** What a loop says of itself in `extensions.conformance`. */
export interface Claim {
  target: ConformanceLevel | undefined
  calibration: string | undefined
  runbook: string | undefined
}

export const claimOf = ({ extensions }: DraftLss): Claim => {
  const claim = mapping(extensions?.conformance)
  const target = conformanceLevels.find(level => level === claim['target'])
  return { target, calibration: textOf(claim['calibration_ref']), runbook: textOf(claim['runbook_ref']) }
}

/** The command of an evaluator in `extensions.evaluators`, or undefined when there is none that could be run. */
export const commandOf = ({ extensions }: DraftLss, evaluator: string): string[] | undefined => {
  const settings = mapping(extensions?.evaluators)
  const command = Object.hasOwn(settings, evaluator) ? mapping(settings[evaluator])['command'] : undefined
  const isArgv = Array.isArray(command) && command.length > 0 && command.every(part => typeof part === 'string')
  return isArgv ? (command as string[]) : undefined
}

/** The level of the taxonomy, 1 to 6, from `metadata` or from its older place at the top. */
export const taxonomyLevel = ({ metadata, taxonomy_level }: DraftLss): number | undefined => {
  const level = mapping(metadata)['taxonomy_level'] ?? taxonomy_level
  return typeof level === 'number' && level >= 1 && level <= 6 ? Math.floor(level) : undefined
}

const mapping = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined
