import { nearest, surelyMeant } from '../../diagnostics/suggest.js'
import type { SchemaProblem } from '../../schema-problem.js'
import { below, pointerParts } from '../../source/document.js'
import type { Edit } from '../../source/write/edit.js'
import { fixForType } from './schema-fixes.js'
import { describeInvalid } from './schema-values.js'
import type { SchemaVoice } from './schema-voice.js'
import { statement, typeWords } from './schema-words.js'

/** A schema violation in words. `pointer` is what has to change or go. */
export interface Described {
  rule: string
  message: string
  pointer: string
  key?: boolean
  fix?: string | undefined
  /** Pointer of a key that is absent because of this: one that is missing, or the one a misspelt key means. */
  absent?: string
  /** What surely mends it. */
  repair?: Edit | undefined
  /** What surely mends it, where that takes several changes. */
  repairs?: readonly Edit[] | undefined
  /** The types that were expected. */
  types?: readonly unknown[]
}

/** Turns validator output into findings: one for each place and rule, without echoes from `if` and `then`. */
export const describeProblems = (
  voice: SchemaVoice,
  value: unknown,
  problems: readonly SchemaProblem[],
  base: string,
): Described[] => {
  const found = new Map<string, Described>()
  for (const problem of problems) {
    const described = describe(voice, value, problem, base)
    if (!described) continue
    const id = `${described.rule} ${described.pointer} ${described.absent}`
    if (!found.has(id)) found.set(id, described)
  }
  return [...found.values()]
}

/** Without the keys that are missing only because they are misspelt: that finding says it all. */
export const withoutEchoes = (problems: readonly Described[]): Described[] => {
  const misspelt = new Set(problems.filter(({ rule }) => rule.endsWith('/unknown-key')).map(({ absent }) => absent))
  return problems.filter(({ rule, absent }) => !rule.endsWith('/missing-key') || !misspelt.has(absent))
}

const describe = (
  voice: SchemaVoice,
  root: unknown,
  { instancePath, schemaPath, keyword, params }: SchemaProblem,
  base: string,
): Described | undefined => {
  const { dialect } = voice
  // What each alternative of an `anyOf` lacks; the `anyOf` itself is reported.
  if (/\/anyOf\/\d/.test(schemaPath)) return undefined
  const pointer = base + instancePath
  const value = valueAt(root, instancePath)
  switch (keyword) {
    case 'if':
      return undefined
    case 'required': {
      const key = String(params['missingProperty'])
      const message = `the key "${key}" is missing here`
      const fix = voice.fixForMissing(key, pointer)
      return { rule: `${dialect}/missing-key`, message, pointer, fix, absent: below(pointer, key) }
    }
    case 'closed':
      return unknownKey(voice, pointer, value, String(params['key']), params['known'] as string[])
    case 'type': {
      const types = [params['type']].flat()
      const message = `${statement(pointer, value)}, expected ${typeWords(types)}`
      return { rule: `${dialect}/wrong-type`, message, pointer, fix: fixForType(value, types), types }
    }
    default: {
      const invalid = voice.describeInvalid(keyword, pointer, value) ?? describeInvalid(keyword, params, pointer, value)
      const { meant, ...words } = invalid
      const repair = meant === undefined ? repairOf(keyword, params, pointer, value) : setting(pointer, meant)
      return { rule: `${dialect}/invalid-value`, pointer, ...words, repair }
    }
  }
}

const unknownKey = (
  voice: SchemaVoice,
  pointer: string,
  mapping: unknown,
  key: string,
  known: readonly string[],
): Described => {
  const meant = nearest(key, known)
  const sure = surelyMeant(key, known)
  const isFree = sure !== undefined && !Object.hasOwn(mapping as object, sure)
  return {
    rule: `${voice.dialect}/unknown-key`,
    message: `the key "${key}" is not known here${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    pointer: below(pointer, key),
    key: true,
    repair: isFree ? { op: 'rename', at: below(pointer, key), key: sure } : undefined,
    ...(meant === undefined ? { fix: voice.fixForUnknown(key, known) } : { absent: below(pointer, meant) }),
  }
}

const setting = (at: string, value: unknown): Edit => ({ op: 'set', at, value })

/** A misspelt word of a closed list; an entry that is there twice, of which one does. */
const repairOf = (
  keyword: string,
  params: Record<string, unknown>,
  pointer: string,
  value: unknown,
): Edit | undefined => {
  if (keyword === 'uniqueItems') {
    const again = Math.max(Number(params['i']), Number(params['j']))
    return { op: 'remove', at: below(pointer, again) }
  }
  if (keyword !== 'enum' || typeof value !== 'string') return undefined
  const words = (params['allowedValues'] as unknown[]).filter(word => typeof word === 'string')
  const meant = surelyMeant(value, words)
  return meant === undefined ? undefined : setting(pointer, meant)
}

/** The value that a pointer leads to inside a value. */
export const valueAt = (root: unknown, pointer: string): unknown => {
  let value = root
  for (const part of pointerParts(pointer)) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined
  }
  return value
}
