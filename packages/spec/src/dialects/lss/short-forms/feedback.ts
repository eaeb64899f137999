import { nearest } from '../../../diagnostics/suggest.js'
import { type Expanding, entriesOf, isMapping, type Mapping, without } from './short-form.js'

interface Ids {
  workers: readonly string[]
  evaluators: readonly string[]
}

/** Channels with the ends that the canonical form names; without any, each evaluator tells the first worker what failed. */
export const expandFeedback = (channels: unknown, ids: Ids, { assume, move }: Expanding): unknown => {
  const { workers, evaluators } = ids
  const [maker] = workers
  if (channels === undefined && maker !== undefined) {
    const made = evaluators.map(evaluator => ({
      id: `${evaluator}-to-${maker}`.slice(0, 64),
      source: `evaluators.${evaluator}`,
      destination: `workers.${maker}`,
      format: 'structured',
      when: 'passed == false',
    }))
    return assume('/feedback_channels', made, 'a short form says not where verdicts go')
  }
  if (!Array.isArray(channels)) return channels
  return entriesOf(channels, 'from').map((channel, index): Mapping => {
    if (!('from' in channel) && !('to' in channel)) return channel
    const at = `/feedback_channels/${index}`
    const { source, destination, from, to } = channel
    if (source === undefined) move(`${at}/source`, `${at}/from`)
    if (destination === undefined) move(`${at}/destination`, `${at}/to`)
    return {
      ...without(channel, 'from', 'to', 'signal', 'action'),
      id: channel['id'] ?? assume(`${at}/id`, `channel-${index + 1}`, 'a channel needs a name'),
      source: source ?? endOf(from, 'evaluators', ids),
      destination: destination ?? endOf(to, 'workers', ids),
      format: channel['format'] ?? assume(`${at}/format`, 'structured', 'the form of the feedback is not said'),
    }
  })
}

/** A bare name as the canonical form writes it. One that nobody has is taken for the kind that it usually is, or is nearest to. */
const endOf = (name: unknown, usual: keyof Ids, { workers, evaluators }: Ids): unknown => {
  if (typeof name !== 'string') return name
  if (evaluators.includes(name)) return `evaluators.${name}`
  if (workers.includes(name)) return `workers.${name}`
  if (name === 'optimizer') return 'optimization_strategy'
  const near = nearest(name, [...evaluators, ...workers, ...optimizer])
  if (!isId(name) || (near !== undefined && optimizer.includes(near))) return name
  const isEvaluator = usual === 'evaluators' && (near === undefined || evaluators.includes(near))
  return `${isEvaluator ? 'evaluators' : 'workers'}.${name}`
}

const optimizer = ['optimizer', 'optimization_strategy']

const isId = (name: string): boolean => /^[a-z][a-z0-9_-]*$/.test(name)

/** The values of a key in a list of mappings. */
export const idsIn = (list: unknown, key = 'id'): string[] =>
  Array.isArray(list) ? list.flatMap(item => (isMapping(item) && typeof item[key] === 'string' ? [item[key]] : [])) : []
