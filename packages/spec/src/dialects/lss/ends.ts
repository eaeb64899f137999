import { didYouMean, someOf, surelyMeant } from '../../diagnostics/suggest.js'
import type { RuleReport } from '../shared/report.js'
import type { LssDocument } from './document.js'
import type { Facts } from './facts.js'
import { placed } from './placed.js'

type Words = Pick<RuleReport, 'message' | 'fix' | 'meant'>

/** What to say when `workers.<id>` or `evaluators.<id>` is not declared; undefined when it is, or is something else. */
export const unknownEnd = (end: string, document: LssDocument, facts: Facts): Words | undefined => {
  const dot = end.indexOf('.')
  const [kind, name] = [end.slice(0, dot), end.slice(dot + 1)]
  if (kind !== 'workers' && kind !== 'evaluators') return undefined
  if (!facts.isUnknown(kind, name)) return undefined
  const words = unknownName(kind, name, document)
  return words.meant === undefined ? words : { ...words, meant: `${kind}.${words.meant}` }
}

/** What a name stands for where a worker is expected; only the whole word before the dot makes it something else. */
export const endOf = (name: string): string => (/^(?:workers|evaluators)\./.test(name) ? name : `workers.${name}`)

const unknownName = (kind: 'workers' | 'evaluators', name: string, { declared }: LssDocument): Words => {
  const known = declared[kind].names
  const message = `no ${kind.slice(0, -1)} "${name}" is declared${didYouMean(name, known)}`
  const fix = `${kind === 'workers' ? 'Workers' : 'Evaluators'}: ${someOf(known)}.`
  return { message, fix, meant: surelyMeant(name, known) }
}

/** Findings about the workers in a list that are not declared; `*` stands for all of them. */
export const unknownWorkers = (
  list: readonly string[] | undefined,
  at: string,
  document: LssDocument,
  facts: Facts,
): RuleReport[] =>
  placed(list as string[] | undefined, at)
    .filter(({ value }) => value !== '*' && facts.isUnknown('workers', value))
    .map(({ value, at: place }) => ({ at: place, ...unknownName('workers', value, document) }))
