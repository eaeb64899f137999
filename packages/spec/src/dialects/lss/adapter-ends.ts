import { didYouMean, someOf } from '../../diagnostics/suggest.js'
import type { LssInputField, LssWorker } from '../../generated/types.js'
import { own } from '../../own.js'
import type { RuleReport } from '../shared/report.js'
import type { Facts } from './facts.js'

/** One end of an adapter: `children.<child>.<side>.<name>`. */
export interface AdapterEnd {
  child: string
  side: 'inputs' | 'outputs'
  name: string
}

const form = /^children\.([^.]+)\.(inputs|outputs)\.([^.]+)$/

export const endOf = (text: string): AdapterEnd | undefined => {
  const [, child, side, name] = form.exec(text) ?? []
  if (child === undefined || name === undefined) return undefined
  return { child, side: side === 'inputs' ? 'inputs' : 'outputs', name }
}

/** Whether what an adapter is `from` is where it leads, and the other way round. */
export const isTurnedRound = (from: string, to: string): boolean =>
  endOf(from)?.side === 'inputs' && endOf(to)?.side === 'outputs'

/** The worker whose result an end hands on, when its loop could be read. */
export const workerAt = (end: AdapterEnd | undefined, facts: Facts): LssWorker | undefined =>
  end?.side === 'outputs' ? loopOf(end, facts)?.loop.workers?.find(worker => worker?.id === end.name) : undefined

/** The field of the inputs that an end leads to, when its loop could be read. */
export const fieldAt = (end: AdapterEnd | undefined, facts: Facts): LssInputField | undefined =>
  end?.side === 'inputs' ? own(loopOf(end, facts)?.loop.inputs?.schema, end.name) : undefined

/** What to say when an end leads nowhere; undefined when it does, or that cannot be told. */
export const lackingEnd = (
  text: string,
  side: AdapterEnd['side'],
  facts: Facts,
): Pick<RuleReport, 'message' | 'fix'> | undefined => {
  const end = endOf(text)
  if (end?.side !== side) {
    const expected = `children.<id>.${side}.<${side === 'inputs' ? 'field' : 'worker'}>`
    return { message: `"${text}" is no end of an adapter, expected \`${expected}\`` }
  }
  if (facts.isUnknown('children', end.child)) {
    const known = facts.children.map(({ id }) => id)
    return { message: `no child "${end.child}" is declared${didYouMean(end.child, known)}`, fix: childrenAre(known) }
  }
  const declared = loopOf(end, facts)?.declared[side === 'inputs' ? 'inputs' : 'workers']
  if (!declared?.complete || declared.names.includes(end.name)) return undefined
  const what = side === 'inputs' ? 'input' : 'worker'
  return {
    message: `the child "${end.child}" has no ${what} "${end.name}"${didYouMean(end.name, declared.names)}`,
    fix: `Its ${what}s: ${someOf(declared.names)}.`,
  }
}

const childrenAre = (known: readonly string[]): string => `Children: ${someOf(known)}.`

const loopOf = ({ child }: AdapterEnd, facts: Facts) => {
  const found = facts.children.find(({ id }) => id === child)?.found
  return found?.kind === 'loop' ? found.document : undefined
}
