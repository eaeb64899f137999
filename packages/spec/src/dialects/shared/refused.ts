import { diagnose } from '../../diagnostics/diagnose.js'
import { withRepair } from '../../fix/repairs.js'
import { sureValue } from '../../fix/sure-value.js'
import type { Diagnostic } from '../../generated/types.js'
import type { SchemaProblem } from '../../schema-problem.js'
import { nodeAt, pointerParts, rangeAt, type SourceDocument } from '../../source/document.js'
import type { Edit } from '../../source/write/edit.js'
import { type Described, withoutEchoes } from './schema-messages.js'

/** A precompiled validator. */
export type Validator = { (value: unknown): boolean; errors?: SchemaProblem[] | null }

export const problemsOf = (validate: Validator, value: unknown): SchemaProblem[] =>
  validate(value) ? [] : (validate.errors ?? [])

export const toDiagnostics = (source: SourceDocument, problems: readonly Described[]): Diagnostic[] =>
  withoutEchoes(problems).map(problem => {
    const { rule, message, pointer, key } = problem
    const range = rangeAt(source, pointer, key)
    const repairs = repairsOf(source, problem)
    const fix = adviceOf(problem, repairs)
    const finding = diagnose(source, { rule, severity: 'error', message, range, pointer, fix })
    return withRepair(finding, repairs)
  })

/** What to do about it; quotes go around what is written, which says more than the value: `1.10` is the number 1.1. */
const adviceOf = ({ fix, types, repairs }: Described, [repair]: readonly Edit[]): string | undefined => {
  if (repairs || !types?.includes('string') || repair?.op !== 'set' || typeof repair.value !== 'string') return fix
  return `Put quotes around it: \`'${repair.value}'\`.`
}

const repairsOf = (source: SourceDocument, { pointer, repair, repairs, types }: Described): readonly Edit[] => {
  if (repairs) return repairs
  if (repair) return [repair]
  const node = types && nodeAt(source.root, pointer)
  if (!types || node?.kind !== 'scalar') return []
  const value = sureValue(node.value, types, node.plain ? source.text.slice(node.start, node.end) : undefined)
  return value === undefined ? [] : [{ op: 'set', at: pointer, value }]
}

/** What is not there because of the problems; of the whole document only the keys it lacks. */
export const brokenBy = (problems: readonly Described[], base: string): string[] =>
  problems.flatMap(({ pointer, absent }) => [...(pointer === base ? [] : [pointer]), ...(absent ? [absent] : [])])

/** Takes out of a value what the schema refused, so that rules meet only what is well formed. */
export const removeRefused = (root: object, problems: readonly { pointer: string }[], base: string): void => {
  for (const { pointer } of problems) {
    const parts = pointerParts(pointer.slice(base.length))
    const last = parts.pop()
    if (last === undefined) continue
    let parent: unknown = root
    for (const part of parts)
      parent = typeof parent === 'object' && parent !== null ? (parent as Record<string, unknown>)[part] : undefined
    if (Array.isArray(parent)) parent[Number(last)] = undefined
    else if (typeof parent === 'object' && parent !== null) delete (parent as Record<string, unknown>)[last]
  }
}

/** The name of a file without folders and ending. */
export const baseName = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/, '')
