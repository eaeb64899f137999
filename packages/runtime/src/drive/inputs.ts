import { type InputSpec, LoopError, nearest, type Place, type Plan, printable, someOf } from '@loop/spec'
import { faultsInWords, wantedBy } from './input-words.js'

/** What is wrong with what a run is given. */
interface Wrong {
  /** In a sentence of its own. */
  says: string
  place: Place | undefined
  fix?: string
}

/**
 * What a run is given, with the defaults of the plan for what is not. A plan that names no inputs takes anything.
 *
 * @throws LoopError `usage` with all values at once that are missing, not known or do not fit, and with the place of the first one's field
 */
export const inputsFor = async (
  plan: Plan,
  given: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> => {
  const fields = plan.inputs
  if (!fields) return { ...given }
  const names = fields.map(({ name }) => name)
  const strangers = Object.keys(given).filter(name => !names.includes(name))
  const meant = new Map(strangers.map(name => [name, nearest(name, names)]))
  const wrong = strangers.map(name => unknown(plan, fields, name, meant.get(name)))
  const inputs: Record<string, unknown> = {}
  for (const field of fields) {
    const value = Object.hasOwn(given, field.name) ? given[field.name] : field.default
    if (value === undefined) {
      // Whoever misspelt its name has been told already.
      if (field.required && ![...meant.values()].includes(field.name)) wrong.push(missing(field))
      continue
    }
    wrong.push(...(await unfit(field, value)))
    inputs[field.name] = value
  }
  if (wrong.length > 0) throw refusal(plan, wrong)
  return inputs
}

const unknown = ({ name: loop }: Plan, fields: readonly InputSpec[], name: string, near: string | undefined): Wrong => {
  const place = fields.find(field => field.name === near)?.place ?? fields[0]?.place
  const says = `"${loop}" takes no input "${name}"${near === undefined ? '' : `; did you mean "${near}"?`}`
  const fix = `Its inputs: ${someOf(fields.map(field => field.name))}.`
  return { says, place, ...(fields.length === 0 ? {} : { fix }) }
}

const missing = ({ name, schema, place }: InputSpec): Wrong => ({
  says: `the input "${name}" is missing, expected ${wantedBy(schema)}${aboutOf(schema)}`,
  place,
  fix: `Give it with \`--input ${name}=…\`, or in a file with \`--inputs\`.`,
})

const aboutOf = ({ description }: Record<string, unknown>): string =>
  typeof description === 'string' && description !== '' ? ` (${description.replace(/\.$/, '')})` : ''

const unfit = async ({ name, schema, place }: InputSpec, value: unknown): Promise<Wrong[]> => {
  const { faultsOf } = await import('./json-schema.js')
  return faultsInWords(name, value, faultsOf(schema, value)).map(({ at, found, expected }) => ({
    says: `the input "${at}" is ${found}, expected ${expected}`,
    place,
  }))
}

const refusal = ({ name }: Plan, wrong: readonly Wrong[]): LoopError => {
  const [first] = wrong
  const place = first?.place ? { place: first.place } : {}
  const says = wrong.map(one => printable(one.says))
  if (first && wrong.length === 1)
    return new LoopError('usage', says[0] ?? '', { ...place, ...(first.fix === undefined ? {} : { fix: first.fix }) })
  const lines = wrong.map(({ place }, index) => `  ${says[index]}${place ? ` (line ${place.line})` : ''}`)
  const fixes = new Set(wrong.flatMap(({ fix }) => fix ?? []))
  return new LoopError(
    'usage',
    [`${wrong.length} inputs of "${name}" are not as they have to be`, ...lines].join('\n'),
    {
      ...place,
      ...(fixes.size === 1 ? { fix: [...fixes].join() } : { fix: 'Mend them all; nothing has run.' }),
    },
  )
}

/**
 * Inputs that were written as texts, as on a command line, as values of the types that the plan gives them. A list or an object is
 * JSON. A text that is no value of its type stays a text, which {@link inputsFor} refuses with all else that does not fit.
 */
export const typedInputs = (plan: Plan, texts: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const field = plan.inputs?.find(input => input.name === name)
      return [name, field ? typed(field, text) : text]
    }),
  )

const typed = ({ schema: { type, enum: values } }: InputSpec, text: string): unknown => {
  if (Array.isArray(values)) return values.find(value => String(value) === text) ?? text
  if (type === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  if (type !== 'array' && type !== 'object') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
