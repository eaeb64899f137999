import { type ConformanceLevel, conformanceLevels } from '../shared/conformance.js'
import type { DraftLss } from './document.js'

/** Keys that are read in `extensions`, in its claim of conformance, and in its settings of an evaluator. */
export const extensionKeys: readonly string[] = [
  'conformance',
  'evaluators',
  'irreversible',
  'memory',
  'patterns',
  'short_form',
]
export const memoryKeys: readonly string[] = ['store']
export const conformanceKeys: readonly string[] = ['target', 'calibration_ref', 'runbook_ref']
export const evaluatorKeys: readonly string[] = [
  'command',
  'cwd',
  'env',
  'writes',
  'timeout_seconds',
  'stall_seconds',
  'out_of_memory',
  'failure_codes',
  'irreversible',
]
export const irreversibleKeys: readonly string[] = ['workers', 'tools']

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

/** What `extensions.irreversible` marks, as far as it can be read. */
export const irreversibleIn = ({ extensions }: DraftLss): { workers: string[]; tools: string[] } => {
  const { workers, tools } = mapping(extensions?.irreversible)
  return { workers: isTexts(workers) ? workers : [], tools: isTexts(tools) ? tools : [] }
}

/** The command of an evaluator in `extensions.evaluators`, or undefined when there is none that could be run. */
export const commandOf = ({ extensions }: DraftLss, evaluator: string): string[] | undefined => {
  const settings = mapping(extensions?.evaluators)
  const command = Object.hasOwn(settings, evaluator) ? mapping(settings[evaluator])['command'] : undefined
  return isTexts(command) && command.length > 0 ? command : undefined
}

/** The name in `extensions.memory` of a store that the program brings which runs the loop. */
export const memoryStore = ({ extensions }: DraftLss): string | undefined =>
  textOf(mapping(extensions?.memory)['store'])

/** The level of the taxonomy, 1 to 6, from `metadata` or from its older place at the top. */
export const taxonomyLevel = ({ metadata, taxonomy_level }: DraftLss): number | undefined => {
  const level = mapping(metadata)['taxonomy_level'] ?? taxonomy_level
  return typeof level === 'number' && Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined
}

/** Whether a value is a mapping, as settings are. */
export const isSettings = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(part => typeof part === 'string')

const mapping = (value: unknown): Record<string, unknown> => (isSettings(value) ? value : {})

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined
