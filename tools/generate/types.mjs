import { compile } from 'json-schema-to-typescript'

const banner = '// Generated from specs/ by `npm run generate`. Do not edit.'

/** One TypeScript module with a type for every titled schema. All schemas share one name space, so a title is used once. */
export const typesOf = async schemas => {
  const defs = {}
  const titles = new Map(schemas.map(({ schema }) => [schema.$id, schema.title]))
  for (const { schema, path } of schemas) {
    const { $schema, $id, $defs = {}, ...own } = schema
    for (const [name, def] of [[schema.title, own], ...Object.entries($defs)]) {
      if (defs[name]) throw new Error(`${path}: the name ${name} is used twice in specs/`)
      defs[name] = localRefs(def, titles)
    }
  }
  return compile({ $defs: defs, title: 'AllFormats', type: 'object', additionalProperties: false }, 'AllFormats', {
    bannerComment: banner,
    unreachableDefinitions: true,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, semi: false, printWidth: 120 },
  }).then(text =>
    text
      .replace(/export interface AllFormats \{\}\n?/, '')
      .replace(/^\/\*\*\n \* This interface was referenced[\s\S]*?\*\/\n/gm, '')
      .replace(/ \*\n \* This interface was referenced by .*\n \* via the .*\n/g, ''),
  )
}

const localRefs = (value, titles) => {
  if (Array.isArray(value)) return value.map(item => localRefs(item, titles))
  if (value === null || typeof value !== 'object') return value
  if (value.$ref) return { $ref: localRef(value.$ref, titles) }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, localRefs(inner, titles)]))
}

const localRef = (ref, titles) => {
  const [id, fragment] = ref.split('#')
  return fragment ? `#${fragment}` : `#/$defs/${titles.get(id)}`
}
