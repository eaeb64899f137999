import { type Expanding, entriesOf, isMapping, type Mapping, without } from './short-form.js'

/** Channels with the ends that the canonical form names; without any, each evaluator tells the first worker what failed. */
export const expandFeedback = (
  channels: unknown,
  { workers, evaluators }: { workers: readonly string[]; evaluators: readonly string[] },
  { assume }: Expanding,
): unknown => {
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
  const qualified = (name: unknown): unknown => {
    if (evaluators.includes(String(name))) return `evaluators.${name}`
    if (workers.includes(String(name))) return `workers.${name}`
    return name === 'optimizer' ? 'optimization_strategy' : name
  }
  return entriesOf(channels, 'from').map((channel, index): Mapping => {
    if (!('from' in channel) && !('to' in channel)) return channel
    const at = `/feedback_channels/${index}`
    return {
      ...without(channel, 'from', 'to', 'signal', 'action'),
      id: channel['id'] ?? assume(`${at}/id`, `channel-${index + 1}`, 'a channel needs a name'),
      source: channel['source'] ?? qualified(channel['from']),
      destination: channel['destination'] ?? qualified(channel['to']),
      format: channel['format'] ?? assume(`${at}/format`, 'structured', 'the form of the feedback is not said'),
    }
  })
}

/** The values of a key in a list of mappings. */
export const idsIn = (list: unknown, key = 'id'): string[] =>
  Array.isArray(list) ? list.flatMap(item => (isMapping(item) && typeof item[key] === 'string' ? [item[key]] : [])) : []
