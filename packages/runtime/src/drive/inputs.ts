import { didYouMean, type InputSpec, LoopError, type Plan } from '@loop/spec'

/**
 * What a run is given, with the defaults of the plan for what is not. A plan that names no inputs takes anything.
 *
 * @throws LoopError `usage` for a value that is missing, not known or does not fit, with the place of its field
 */
export const inputsFor = async (
  plan: Plan,
  given: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> => {
  const fields = plan.inputs
  if (!fields) return { ...given }
  const names = fields.map(({ name }) => name)
  const unknown = Object.keys(given).find(name => !names.includes(name))
  if (unknown !== undefined)
    throw new LoopError('usage', `"${plan.name}" takes no input "${unknown}"${didYouMean(unknown, names)}`, {
      ...(fields[0] ? { place: fields[0].place } : {}),
      fix: `Its inputs: ${names.join(', ')}.`,
    })
  const inputs: Record<string, unknown> = {}
  for (const field of fields) {
    const value = Object.hasOwn(given, field.name) ? given[field.name] : field.default
    if (value === undefined && field.required) throw missing(field)
    if (value === undefined) continue
    await requireFit(field, value)
    inputs[field.name] = value
  }
  return inputs
}

const missing = ({ name, schema, place }: InputSpec): LoopError =>
  new LoopError('usage', `the input "${name}" is missing${aboutOf(schema)}`, {
    place,
    fix: `Give it with \`--input ${name}=…\`, or in a file with \`--inputs\`.`,
  })

const aboutOf = ({ description }: Record<string, unknown>): string =>
  typeof description === 'string' && description !== '' ? ` (${description.replace(/\.$/, '')})` : ''

const requireFit = async ({ name, schema, place }: InputSpec, value: unknown): Promise<void> => {
  const { checkAgainst } = await import('./json-schema.js')
  const wrong = checkAgainst(schema, value)
  if (wrong === undefined) return
  const shown = JSON.stringify(value) ?? String(value)
  throw new LoopError(
    'usage',
    `the input "${name}" is ${shown.length > 80 ? `${shown.slice(0, 79)}…` : shown}: ${wrong}`,
    { place },
  )
}

/**
 * Inputs that were written as texts, as on a command line, as values of the types that the plan gives them. A list or an object
 * is JSON.
 *
 * @throws LoopError `usage` for a text that is no value of its type
 */
export const typedInputs = (plan: Plan, texts: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const field = plan.inputs?.find(input => input.name === name)
      return [name, field ? typed(field, text) : text]
    }),
  )

const typed = ({ name, schema, place }: InputSpec, text: string): unknown => {
  const { type, enum: values } = schema
  if (Array.isArray(values)) return values.find(value => String(value) === text) ?? text
  if (type === 'string') return text
  if (type === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  if (type === 'array' || type === 'object') {
    try {
      return JSON.parse(text)
    } catch (cause) {
      throw new LoopError(
        'usage',
        `the input "${name}" is no JSON, expected ${type === 'array' ? 'a list' : 'an object'}`,
        {
          place,
          cause,
          fix: `Write it as in ${type === 'array' ? `'["a", "b"]'` : `'{"a": 1}'`}.`,
        },
      )
    }
  }
  throw new LoopError(
    'usage',
    `the input "${name}" is "${text}", expected ${type === 'boolean' ? 'true or false' : `a ${type}`}`,
    { place },
  )
}
