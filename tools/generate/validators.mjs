import { fileURLToPath } from 'node:url'
import Ajv, { _, stringify } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

/** Paths in the output are relative to it, wherever the generator is started. */
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Which validators exist, a module for those that are needed together. */
const modules = {
  'validate-loopkit': { validateLoop: 'loop:loopkit/loop', validateProject: 'loop:loopkit/project' },
  'validate-lss': { validateLss: 'loop:lss/lss' },
  'validate-openloop': { validateOpenloop: 'loop:openloop/openloop' },
  'validate-records': {
    validateVerdict: 'loop:verdict',
    validateMarks: 'loop:marks',
    validateAnswer: 'loop:answer',
    validateRun: 'loop:run',
    validateMemory: 'loop:memory',
  },
}

const banner = '// Generated from specs/ by `npm run generate`. Do not edit.\n'

/** Precompiled ajv validators as plain modules with nothing to import: pairs of file name and text. */
export const validatorsOf = async schemas => {
  const files = []
  for (const [name, exports] of Object.entries(modules)) {
    const ajv = new Ajv({
      allErrors: true,
      messages: false,
      inlineRefs: false,
      strictRequired: false,
      strictTypes: false,
      allowUnionTypes: true,
      code: { source: true, esm: true },
      keywords: [closed],
      schemas: schemas.map(({ schema }) => lean(schema)),
    })
    files.push([`${name}.js`, banner + (await selfContained(standalone(ajv, exports)))])
    files.push([`${name}.d.ts`, declarationsOf(Object.keys(exports))])
  }
  return files
}

/** `closed: [names]` stands for `additionalProperties: false` and, unlike it, says in its error which keys are known. */
const closed = {
  keyword: 'closed',
  type: 'object',
  schemaType: 'array',
  error: { params: ({ params }) => _`{ key: ${params.key}, known: ${params.known} }` },
  code(context) {
    const { gen, data, schema } = context
    const known = gen.scopeValue('schema', { ref: schema, code: stringify(schema) })
    gen.forIn('key', data, key =>
      gen.if(_`!${known}.includes(${key})`, () => {
        context.setParams({ key, known })
        context.error()
      }),
    )
  },
}

const annotations = new Set(['title', 'description', 'examples', 'default', 'tsType'])

/** A schema without what validation does not need, and with its closed objects as {@link closed}. */
const lean = (value, isNameMap = false) => {
  if (Array.isArray(value)) return value.map(item => lean(item))
  if (value === null || typeof value !== 'object') return value
  const kept = Object.entries(value)
    .filter(
      ([key, inner]) => isNameMap || !(annotations.has(key) || (key === 'additionalProperties' && inner === false)),
    )
    .map(([key, inner]) => [key, lean(inner, !isNameMap && (key === 'properties' || key === '$defs'))])
  if (!isNameMap && value.additionalProperties === false) kept.push(['closed', Object.keys(value.properties)])
  return Object.fromEntries(kept)
}

const selfContained = async contents => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minifySyntax: true,
    logLevel: 'error',
  })
  return outputFiles[0].text
}

const declarationsOf = names =>
  `${banner}import type { SchemaProblem } from '../schema-problem.js'\n\n${names
    .map(name => `export declare const ${name}: { (value: unknown): boolean; errors?: SchemaProblem[] | null }\n`)
    .join('')}`
