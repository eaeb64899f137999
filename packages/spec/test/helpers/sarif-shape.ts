const text = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: { text: { type: 'string' } },
}
const level = { enum: ['none', 'note', 'warning', 'error'] }
const fromOne = { type: 'integer', minimum: 1 }
const uriReference = { type: 'string', pattern: '^(?:[\\w.~:/?#@!$&()*+,;=-]|%[0-9A-Fa-f]{2})*$' }

/** An object with all of some properties, perhaps others, and no more. */
const object = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
})

const rule = object(
  { id: { type: 'string' }, shortDescription: text, fullDescription: text, help: text },
  { helpUri: { ...uriReference, minLength: 1 }, defaultConfiguration: object({ level }) },
)

const location = object({
  physicalLocation: object({
    artifactLocation: object({ uri: uriReference }, { uriBaseId: { type: 'string' } }),
    region: object({ startLine: fromOne, startColumn: fromOne, endLine: fromOne, endColumn: fromOne }),
  }),
})

const change = object({
  artifactLocation: object({ uri: uriReference }, { uriBaseId: { type: 'string' } }),
  replacements: {
    type: 'array',
    minItems: 1,
    items: object({
      deletedRegion: object({ startLine: fromOne, startColumn: fromOne, endLine: fromOne, endColumn: fromOne }),
      insertedContent: text,
    }),
  },
})
const fix = object({ description: text, artifactChanges: { type: 'array', minItems: 1, items: change } })

const result = object(
  {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message: text,
    locations: { type: 'array', minItems: 1, items: location },
    partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: { type: 'string', minLength: 1 } },
  },
  { fixes: { type: 'array', minItems: 1, uniqueItems: true, items: fix } },
)

const run = object({
  tool: object({
    driver: object(
      { name: { type: 'string' }, rules: { type: 'array', uniqueItems: true, items: rule } },
      { semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' } },
    ),
  }),
  columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
  results: { type: 'array', items: result },
})

/**
 * The part of SARIF 2.1.0 that is written here, as a JSON Schema of our own words: stricter than the standard's, since
 * what it requires is all that is written. The whole schema comes with no well-kept package.
 */
export const sarifShape = object({
  version: { const: '2.1.0' },
  $schema: uriReference,
  runs: { type: 'array', minItems: 1, maxItems: 1, items: run },
})
