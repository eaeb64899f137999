import { below } from '../../../source/document.js'
import { type Expanding, entriesOf, freeId, isMapping, type Mapping, without } from './short-form.js'

const vendors: [name: RegExp, provider: string][] = [
  [/claude/i, 'anthropic'],
  [/^(?:gpt|o\d|codex)/i, 'openai'],
  [/gemini/i, 'google'],
]

/** Workers with the ids, models, inputs and outputs that the canonical form needs. Without `depends_on` they work one after another. */
export const expandWorkers = (
  workers: unknown,
  fields: readonly string[],
  costs: unknown,
  expanding: Expanding,
): unknown => {
  if (!Array.isArray(workers)) return workers
  const { assume, move } = expanding
  const isChain = !workers.some(worker => isMapping(worker) && 'depends_on' in worker)
  const taken = new Set(workers.flatMap(worker => (isMapping(worker) ? [String(worker['id'])] : [])))
  let before: string | undefined
  return entriesOf(workers, 'role').map((worker, index) => {
    const at = `/workers/${index}`
    const id =
      worker['id'] ?? assume(`${at}/id`, freeId(worker['role'], 'worker', index, taken), 'a worker needs a name')
    taken.add(String(id))
    const waits = isChain && before !== undefined ? [before] : undefined
    const expanded: Mapping = {
      ...without(worker, 'temperature', 'responsibilities', 'model'),
      id,
      role: worker['role'] ?? assume(`${at}/role`, id, 'the worker has no role'),
      model: modelOf(worker, at, expanding),
      inputs: worker['inputs'] ?? assume(`${at}/inputs`, sources(fields, waits), 'the worker says not what it reads'),
      outputs:
        worker['outputs'] ?? assume(`${at}/outputs`, { name: String(id), format: 'text' }, 'a worker has a result'),
    }
    const cap = capsOf(costs)[String(id)]
    if (cap !== undefined && !isMapping(cap) && worker['cost_budget_usd'] === undefined) {
      move(`${at}/cost_budget_usd`, below('/cost_limits/per_worker_caps', String(id)))
      expanded['cost_budget_usd'] = assume(`${at}/cost_budget_usd`, cap, 'a cap of a worker is taken for US dollars')
    }
    if (waits) expanded['depends_on'] = assume(`${at}/depends_on`, waits, 'workers are taken in their order')
    before = String(id)
    return expanded
  })
}

/** The caps of workers, which older documents have among the costs. */
const capsOf = (costs: unknown): Mapping =>
  isMapping(costs) && isMapping(costs['per_worker_caps']) ? costs['per_worker_caps'] : {}

/** Older costs without the caps that became budgets of workers, and so need no other place. */
export const withoutHousedCaps = (costs: unknown, workers: unknown): unknown => {
  if (!isMapping(costs) || !('per_worker_caps' in costs) || !isMapping(costs['per_worker_caps'])) return costs
  const isHoused = ([id, cap]: [string, unknown]): boolean =>
    Array.isArray(workers) &&
    workers.some(worker => isMapping(worker) && worker['id'] === id && worker['cost_budget_usd'] === cap)
  const left = Object.entries(costs['per_worker_caps']).filter(entry => !isHoused(entry))
  return {
    ...without(costs, 'per_worker_caps'),
    ...(left.length > 0 ? { per_worker_caps: Object.fromEntries(left) } : {}),
  }
}

const sources = (fields: readonly string[], waits: readonly string[] = []): Mapping[] =>
  [...fields.map(field => `inputs.${field}`), ...waits.map(worker => `workers.${worker}`)].map(from => ({ from }))

const modelOf = (worker: Mapping, at: string, { assume, move }: Expanding): unknown => {
  const { model, temperature } = worker
  if (temperature !== undefined) move(`${at}/model/temperature`, `${at}/temperature`)
  const sampling = temperature === undefined ? {} : { temperature }
  if (isMapping(model)) return { ...model, ...sampling }
  const [, said, rest] = providerAndName(model)
  if (said !== undefined) return { provider: said, name: rest, ...sampling }
  const provider = vendors.find(([name]) => name.test(String(model)))?.[1] ?? 'unspecified'
  const why = typeof model === 'string' ? 'a model is named without its provider' : 'no model is named'
  const name = typeof model === 'string' ? model : assume(`${at}/model/name`, 'unspecified', why)
  return { provider: assume(`${at}/model/provider`, provider, why), name, ...sampling }
}

/** What is before and behind the first slash of a model, as in `openai/gpt-5`. */
export const providerAndName = (model: unknown): readonly (string | undefined)[] =>
  (typeof model === 'string' && /^([\w.-]+)\/(.+)$/.exec(model)) || []
