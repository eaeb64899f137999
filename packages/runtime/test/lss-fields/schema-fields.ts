import { readFileSync } from 'node:fs'

type Node = {
  $ref?: string
  type?: string
  properties?: Record<string, Node>
  additionalProperties?: Node | boolean
  items?: Node
  allOf?: { if: Node; then: Node }[]
  const?: string
}

const schema = JSON.parse(
  readFileSync(new URL('../../../../specs/lss/lss.schema.json', import.meta.url), 'utf8'),
) as Node & { $defs: Record<string, Node> }

const resolved = (node: Node): Node =>
  node.$ref === undefined ? node : resolved(schema.$defs[node.$ref.replace('#/$defs/', '')] as Node)

/** The kinds that a node may be of, by what its `type` says; a node of one kind is itself. */
const branchesOf = (node: Node): [kind: string, branch: Node][] =>
  (node.allOf ?? []).map(({ if: when, then }) => [when.properties?.['type']?.const ?? '', resolved(then)])

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every field that holds no further fields which the schema lists, as in `workers[].model.name`; of what has kinds, `evaluators[human].queue`. */
const leaves = (given: Node, path: string): string[] => {
  const node = resolved(given)
  const branches = branchesOf(node)
  if (branches.length > 0)
    return branches.flatMap(([kind, branch]) => leaves(branch, path.replace(/\[\]$/, `[${kind}]`)))
  if (node.items && isNode(node.items) && hasFields(node.items)) return leaves(node.items, `${path}[]`)
  if (isNode(node.additionalProperties) && hasFields(node.additionalProperties))
    return leaves(node.additionalProperties, `${path}.*`)
  if (!node.properties) return [path]
  return Object.entries(node.properties).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}

const hasFields = (given: Node): boolean => {
  const node = resolved(given)
  return node.properties !== undefined || node.allOf !== undefined
}

/** Every field of the format. */
export const schemaFields = (): string[] => leaves(schema, '')

/** The field that a place in a document is about: `workers.0.role` is `workers[].role`, and what is deeper belongs to its field. */
export const fieldAt = (document: unknown, place: string): string => {
  let node = resolved(schema)
  let value = document
  let path = ''
  for (const key of place.split('.')) {
    value = isRecord(value) ? value[key] : undefined
    if (node.items && isNode(node.items) && hasFields(node.items)) {
      node = resolved(node.items)
      const kind = isRecord(value) ? String(value['type']) : ''
      const branch = branchesOf(node).find(([name]) => name === kind)
      path += branch ? `[${kind}]` : '[]'
      node = branch?.[1] ?? node
    } else if (node.properties?.[key]) {
      node = resolved(node.properties[key])
      path += path === '' ? key : `.${key}`
    } else if (isNode(node.additionalProperties) && hasFields(node.additionalProperties)) {
      node = resolved(node.additionalProperties)
      path += '.*'
    } else if (node.properties) throw new Error(`the schema has no field at ${place}`)
    else return path
  }
  return path
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
