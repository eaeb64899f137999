import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { below } from '../../src/source/document.js'

type Json = Record<string, unknown>

const schemas = fileURLToPath(new URL('../../schemas', import.meta.url))

const schemaAt = (path: string): Json => JSON.parse(readFileSync(`${schemas}/${path}`, 'utf8')) as Json

/** A value with every field that a schema knows; what a field of no type holds is a text. */
const fullValue = (root: Json, schema: Json): unknown => {
  const { $ref: ref, type, enum: words, const: only, properties, items, additionalProperties: more } = schema
  if (typeof ref === 'string') {
    const name = ref.split('/').at(-1) ?? ''
    return own[name] ?? fullValue(root, (root['$defs'] as Record<string, Json>)[name] ?? {})
  }
  if (only !== undefined) return only
  if (Array.isArray(words)) return words[0]
  if (properties || type === 'object') {
    const fields = Object.entries((properties ?? {}) as Record<string, Json>).map(([key, field]) => [
      key,
      own[key] ?? fullValue(root, field),
    ])
    return Object.fromEntries(typeof more === 'object' ? [...fields, ['field', fullValue(root, more as Json)]] : fields)
  }
  if (items) {
    const item = fullValue(root, items as Json)
    return Array.isArray(item) ? item : Array.from({ length: Number(schema['minItems'] ?? 1) }, () => item)
  }
  const [example] = (schema['examples'] ?? []) as unknown[]
  if (type === 'boolean') return schema['default'] !== true
  if (type === 'integer' || type === 'number') return Number(schema['minimum'] ?? 0) + 1
  return example ?? 'a text'
}

const model = { provider: 'anthropic', name: 'small', temperature: 0.5, max_tokens: 9, top_p: 0.5 }
const dimension = { name: 'scope', weight: 0.5, scale: [0, 10], criteria: 'It is small.' }

/** What a schema cannot tell by itself: which values go together. */
const own: Record<string, unknown> = {
  loop_name: 'full-loop',
  LssModel: model,
  LssWorkerInput: { from: 'inputs.field' },
  LssRubric: { dimensions: [dimension], pass_threshold: 0.5 },
  applies_to: ['*'],
  redaction: { pii: ['email'] },
  examples: [{ field: 'x' }],
  taxonomy_level: 2,
  metadata: { taxonomy_level: 2, owner: 'somebody', tags: ['a', 'b'] },
  backend: 'redis',
  Step: [
    {
      prompt: 'First.',
      label: 'One',
      agent: 'a',
      model: 'm',
      skill: 's.md',
      connectors: ['github'],
      irreversible: true,
    },
    {
      parallel: [
        { prompt: 'Left.', label: 'Left' },
        { prompt: 'Right.', label: 'Right' },
      ],
    },
    { agents: [{ prompt: 'Then.' }] },
    { when: 'round > 1', then: [{ prompt: 'Yes.' }], else: [{ prompt: 'No.' }] },
  ],
  Names: ['One', 'Left'],
  checker: ['tests', 'Reviewer'],
}

/** A loop in the loopkit dialect with every field of its schema. */
export const fullLoopkit = (): Json =>
  fullValue(schemaAt('loopkit/loop.schema.json'), schemaAt('loopkit/loop.schema.json')) as Json

/** A loop in the lss dialect with every field of its schema, and an evaluator of each kind. */
export const fullLss = (): Json => {
  const root = schemaAt('lss/lss.schema.json')
  const value = fullValue(root, root) as Json
  const kinds = ['LssDeterministicEvaluator', 'LssRubricEvaluator', 'LssHumanEvaluator']
  value['evaluators'] = kinds.map(name => ({
    ...(fullValue(root, { $ref: `#/$defs/${name}` }) as Json),
    id: name.toLowerCase(),
    runs_after: ['*'],
  }))
  value['memory'] = { ...(value['memory'] as Json), type: 'persistent' }
  return value
}

/** Every field that ends in a value, as JSON pointers. */
export const leavesOf = (value: unknown, at = ''): string[] => {
  if (typeof value !== 'object' || value === null) return value === null || value === undefined ? [] : [at]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, below(at, Array.isArray(value) ? Number(key) : key)),
  )
}

/** Every field that a schema names, by its name. */
export const fieldsIn = (path: string): string[] => {
  const names = new Set<string>()
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    const { properties } = schema as Json
    if (properties && !('const' in Object.values(properties)[0]))
      for (const name of Object.keys(properties)) names.add(name)
    for (const [key, inner] of Object.entries(schema)) if (key !== 'examples') walk(inner)
  }
  walk(schemaAt(path))
  return [...names]
}
