import type { RouteSpec, Verdict } from '@loop/spec'

/** What a route sends about: the verdict of a check, or the output of a task. */
export interface RouteContent {
  /** Id of the check or task. */
  by: string
  verdict?: Verdict
  output?: string
}

type Field = NonNullable<RouteSpec['fields']>[number]

/** Short and telling things first: what is left when a message has to be cut. */
const order: readonly Field[] = [
  'failure_codes',
  'passed',
  'score',
  'dimension_scores',
  'summary',
  'remediation_hints',
  'raw_output',
]

/** Characters that are taken for one token; few enough that a limit in tokens holds for common text. */
const charactersPerToken = 4

/**
 * The message of a route: its fields as JSON or in the places that a template has for them, at most as many tokens as it says.
 *
 * @param template with places like `{{score}}`, for the format `template`
 */
export const routeText = (
  { fields, format, maxTokens }: Pick<RouteSpec, 'fields' | 'format' | 'maxTokens'>,
  content: RouteContent,
  template: string | undefined,
): { text: string; cut: boolean } => {
  const most = maxTokens === undefined ? Number.POSITIVE_INFINITY : maxTokens * charactersPerToken
  const values = order
    .filter(field => !fields || fields.includes(field))
    .flatMap(field => {
      const value = readers[field](content)
      return value === undefined ? [] : [[field, value] as const]
    })
  const write = (kept: readonly (readonly [Field, unknown])[]): string =>
    format === 'template' && template !== undefined
      ? filled(template, Object.fromEntries(kept))
      : JSON.stringify({ from: content.by, ...Object.fromEntries(kept) }, undefined, 2)
  const text = write(values)
  if (text.length <= most) return { text, cut: false }
  return { text: fitted(values, most, write), cut: true }
}

/** The first fields whole, as many as there is room for; the one that is too long, cut; then hard, if even that is too much. */
const fitted = (
  values: readonly (readonly [Field, unknown])[],
  most: number,
  write: (kept: readonly (readonly [Field, unknown])[]) => string,
): string => {
  const kept: (readonly [Field, unknown])[] = []
  for (const [field, value] of values) {
    if (write([...kept, [field, value]]).length <= most) {
      kept.push([field, value])
      continue
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    const room = most - write([...kept, [field, '']]).length - 1
    if (room > 20) kept.push([field, `${text.slice(0, Math.floor(room * 0.8))}…`])
    break
  }
  const text = write(kept)
  return text.length <= most ? text : `${text.slice(0, Math.max(0, Math.floor(most) - 1))}…`
}

const readers: Record<Field, (content: RouteContent) => unknown> = {
  failure_codes: ({ verdict }) => verdict && (verdict.codes ?? []),
  passed: ({ verdict }) => verdict && verdict.verdict === 'pass',
  score: ({ verdict }) => verdict?.score,
  dimension_scores: ({ verdict }) => {
    const marks = verdict?.criteria.flatMap(({ criterion, mark }) => (mark === undefined ? [] : [[criterion, mark]]))
    return marks?.length ? Object.fromEntries(marks) : undefined
  },
  summary: ({ verdict, output }) => verdict?.summary ?? output?.slice(0, 500),
  remediation_hints: ({ verdict }) =>
    verdict?.criteria
      .filter(({ verdict: how }) => how !== 'pass')
      .map(({ criterion, evidence }) => `${criterion}: ${evidence}`),
  raw_output: ({ verdict, output }) => output ?? verdict?.criteria.map(({ evidence }) => evidence).join('\n\n'),
}

/** A template with its places filled in one pass, so that nothing in a value is taken for a place. */
const filled = (template: string, values: Partial<Record<Field, unknown>>): string =>
  template.replace(/\{\{\s*([a-z_]+)\s*\}\}/g, (_, name: Field) => {
    const value = values[name]
    return value === undefined
      ? ''
      : Array.isArray(value)
        ? value.map(item => `- ${item}`).join('\n')
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value)
  })
