import type { CostBook, CostGroup, Spent } from '@loop/spec'
import type { CostEntry } from './cost-entries.js'

type Kind = 'loops' | 'agents' | 'models' | 'days'

/** Adds calls up, in whole and by what they were made for. */
export interface OpenBook {
  add(entry: CostEntry): void
  close(runs: number): CostBook
}

export const openBook = (): OpenBook => {
  const total = nothing()
  const groups: Record<Kind, Map<string | undefined, Spent>> = {
    loops: new Map(),
    agents: new Map(),
    models: new Map(),
    days: new Map(),
  }
  const spentOn = (kind: Kind, name: string | undefined): Spent => {
    const known = groups[kind].get(name) ?? nothing()
    groups[kind].set(name, known)
    return known
  }
  return {
    add(entry) {
      addTo(total, entry)
      addTo(spentOn('loops', entry.loop), entry)
      addTo(spentOn('agents', entry.agent), entry)
      addTo(spentOn('models', entry.model), entry)
      addTo(spentOn('days', entry.at.slice(0, 10)), entry)
    },
    close: runs => ({
      runs,
      total: rounded(total),
      loops: listed(groups.loops, byWeight),
      agents: listed(groups.agents, byWeight),
      models: listed(groups.models, byWeight),
      days: listed(groups.days, ([a = ''], [b = '']) => (a < b ? -1 : 1)),
    }),
  }
}

const nothing = (): Spent => ({
  calls: 0,
  unreported: 0,
  usd: { reported: 0, assumed: 0 },
  tokens: { input: 0, output: 0, cachedInput: 0, reasoning: 0, assumed: 0 },
  lanes: [],
})

const addTo = (spent: Spent, { calls, isReported, lane: name, usd, tokens }: CostEntry): void => {
  spent.calls += calls
  if (!isReported) spent.unreported += calls
  let lane = spent.lanes.find(({ lane }) => lane === name)
  if (!lane) {
    lane = { lane: name, calls: 0, usd: { reported: 0, assumed: 0 }, tokens: 0 }
    spent.lanes.push(lane)
  }
  lane.calls += calls
  for (const amounts of name === 'api' ? [lane.usd, spent.usd] : [lane.usd]) {
    amounts.reported += usd.reported
    amounts.assumed += usd.assumed
  }
  lane.tokens += tokens.input + tokens.output + tokens.assumed
  for (const kind of ['input', 'output', 'cachedInput', 'reasoning', 'assumed'] as const)
    spent.tokens[kind] += tokens[kind]
}

/** Takes away what adding binary fractions of dollars leaves behind. */
const rounded = (spent: Spent): Spent => {
  const exact = ({ reported, assumed }: Spent['usd']) => ({
    reported: Math.round(reported * 1e9) / 1e9,
    assumed: Math.round(assumed * 1e9) / 1e9,
  })
  const order = ['api', 'unknown', 'subscription', 'local', 'scripted']
  return {
    ...spent,
    usd: exact(spent.usd),
    lanes: spent.lanes
      .map(lane => ({ ...lane, usd: exact(lane.usd) }))
      .sort((a, b) => order.indexOf(a.lane) - order.indexOf(b.lane)),
  }
}

type Group = [name: string | undefined, spent: Spent]

const listed = (groups: ReadonlyMap<string | undefined, Spent>, order: (a: Group, b: Group) => number): CostGroup[] =>
  [...groups].sort(order).map(([name, spent]) => ({ ...(name === undefined ? {} : { name }), spent: rounded(spent) }))

/** What cost most comes first; where nothing did, what used most tokens. */
const byWeight = ([a = '', x]: Group, [b = '', y]: Group): number => {
  const money = ({ usd }: Spent) => usd.reported + usd.assumed
  const tokens = ({ tokens: { input, output, assumed } }: Spent) => input + output + assumed
  return money(y) - money(x) || tokens(y) - tokens(x) || y.calls - x.calls || (a < b ? -1 : 1)
}
