import { strict as assert } from 'node:assert'
import type { EffectFinished, Plan } from '@loop/spec'
import type { StampedEvent } from '../../src/index.js'
import { isWorse, type RoundStanding } from '../../src/rounds/standing.js'
import type { Property } from './properties.js'

/** What one round of commands did, told by its events alone. */
interface Told {
  /** Steps in the order in which they began, each once however often it was tried. */
  order: string[]
  /** What each check said last. */
  verdicts: Map<string, EffectFinished>
  /** How each task ended. */
  ended: Map<string, EffectFinished>
  /** What stood in the way when each step began: checks that had failed and not passed since. */
  before: Map<string, ReadonlySet<string>>
  /** What checks had said when each step began. */
  heard: Map<string, ReadonlyMap<string, string>>
  records: EffectFinished[]
  metrics: Readonly<Record<string, number>>
  isOver: boolean
}

/** What has to hold of rounds of commands, by what `specs/openloop.md` says. */
export const propertiesOfRounds: readonly Property[] = [
  {
    says: 'OL-6: the steps of a round come in their order, one at a time',
    moment(_, { decision, state }) {
      if ('start' in decision) assert.equal(Object.keys(state.running).length + decision.start.length, 1)
    },
    end(plan, { events }) {
      for (const { order } of toldBy(plan, events)) {
        const ranks = order.map(rankOf)
        const second = ranks.indexOf(rankOf('improve'))
        const [first, again] =
          second < 0 ? [ranks, []] : [ranks.slice(0, ranks.lastIndexOf(5) + 1), ranks.slice(ranks.lastIndexOf(5) + 1)]
        for (const part of [first, again])
          assert.deepEqual(
            part,
            [...part].sort((a, b) => a - b),
            order.join(' '),
          )
        assert.ok(
          again.every(rank => rank === rankOf('verify') || rank === rankOf('baseline')),
          order.join(' '),
        )
      }
    },
  },
  {
    says: 'OL-8, OL-10, OL-11: nothing is repaired that is whole, measured that is broken, or made better that is good',
    end(plan, { events }) {
      const verify = plan.checks.map(({ id }) => id).filter(id => id.startsWith('verify'))
      for (const { before, heard } of toldBy(plan, events))
        for (const [step, troubled] of before) {
          const said = heard.get(step)
          const isVerified = verify.every(id => said?.get(id) === 'pass')
          if (step.startsWith('fix')) assert.ok(troubled.size > 0, 'it repaired what nothing had found broken')
          if (step.startsWith('baseline')) assert.ok(isVerified, 'it measured what was not verified')
          if (step.startsWith('improve'))
            assert.ok(isVerified && said?.get('baseline') === 'fail', 'it made better what was good or broken')
        }
    },
  },
  {
    says: 'OL-13: a run is done only when every check passed in its last round, nothing was stopped, and the round was kept',
    end(plan, { state, events }) {
      if (state.status !== 'done') return
      const last = toldBy(plan, events).at(-1) as Told
      for (const { id } of plan.checks) assert.equal(last.verdicts.get(id)?.verdict?.verdict, 'pass', id)
      for (const { status, exit } of last.ended.values()) assert.ok(status === 'ok' || !exit?.timedOut)
      const looksBefore = plan.checks.some(({ of }) => of.length === 0)
      assert.ok(!looksBefore || last.ended.size === 0, 'something was changed since play and scan had looked')
      assert.equal(last.records.at(-1)?.status, 'ok')
    },
  },
  {
    says: 'OL-14, OL-15: it is blocked when too many rounds in a row failed, and only then; there are not more rounds than it may have',
    end(plan, { state, events }) {
      const most = plan.stop?.failure.find(({ type }) => type === 'consecutive_failures')?.value ?? 0
      const rounds = toldBy(plan, events)
      let failed = 0
      for (const [index, round] of rounds.entries()) {
        if (!round.isOver) continue
        failed = isFailed(plan, round) ? failed + 1 : 0
        if (failed > most) assert.equal(index, rounds.length - 1, 'a round began although it was blocked')
      }
      if (state.status === 'failed') assert.equal(state.ended?.reason === 'blocked', failed > most, state.ended?.reason)
      const limit = state.limits.find(({ unit }) => unit === 'iterations')?.max ?? 0
      assert.ok(rounds.length <= limit, `${rounds.length} rounds of ${limit}`)
    },
  },
  {
    says: 'every round that ended is recorded before the next begins, once unless a crash hid it',
    end(plan, { state, events }) {
      const rounds = toldBy(plan, events)
      for (const [index, { records, isOver }] of rounds.entries()) {
        assert.ok(records.length <= 1)
        const isFollowed = index < rounds.length - 1 || state.ended?.reason === 'blocked'
        if (isOver && isFollowed) assert.equal(records.length, 1)
      }
    },
  },
  {
    says: 'the best round is the best number of those that did not fail, and what is kept by checkpoints never gets worse',
    end(plan, { state, events }) {
      const primary = plan.metrics?.[0]
      let best: number | undefined
      let kept: RoundStanding | undefined
      for (const round of toldBy(plan, events)) {
        const value = primary && round.metrics[primary.id]
        if (value !== undefined && !isFailed(plan, round))
          best = best === undefined || (primary?.lowIsBetter ? value < best : value > best) ? value : best
        for (const { record } of round.records) {
          if (!plan.checkpoint || !record?.standing) continue
          assert.ok(!isWorse(plan, record.standing, kept))
          kept = record.standing
        }
      }
      assert.equal(state.best?.value, best)
      if (plan.checkpoint) assert.deepEqual(state.kept, kept)
    },
  },
]

const steps = ['play', 'scan', 'fix', 'verify', 'baseline', 'improve']

const rankOf = (id: string): number => steps.indexOf(id.split('-')[0] ?? '')

const isFailed = ({ checks }: Plan, { verdicts, ended }: Told): boolean =>
  checks.some(({ id }) => id.startsWith('verify') && verdicts.get(id)?.verdict?.verdict !== 'pass') ||
  [...ended.values()].some(({ status }) => status === 'failed')

const toldBy = (plan: Plan, events: readonly StampedEvent[]): Told[] => {
  const targets = new Map<string, { kind: string; target: string }>()
  const rounds: Told[] = []
  const troubled = new Set<string>()
  for (const event of events) {
    if (event.type === 'iteration.started') rounds.push(begun())
    const round = rounds.at(-1)
    if (!round) continue
    if (event.type === 'iteration.ended') Object.assign(round, { isOver: true, metrics: event.metrics })
    if (event.type === 'effect.started') begin(round, event.effect, targets, troubled)
    if (event.type === 'effect.finished') end(plan, round, event, targets, troubled)
  }
  return rounds
}

const begun = (): Told => ({
  order: [],
  verdicts: new Map(),
  ended: new Map(),
  before: new Map(),
  heard: new Map(),
  records: [],
  metrics: {},
  isOver: false,
})

const begin = (
  round: Told,
  { id, kind, target }: { id: string; kind: string; target: string },
  targets: Map<string, { kind: string; target: string }>,
  troubled: ReadonlySet<string>,
): void => {
  targets.set(id, { kind, target })
  if (kind !== 'task' && kind !== 'check') return
  if (round.order.at(-1) !== target) round.order.push(target)
  round.before.set(target, new Set(troubled))
  const said = [...round.verdicts].map(([check, { verdict }]) => [check, verdict?.verdict ?? ''] as const)
  round.heard.set(target, new Map(said))
}

const end = (
  { tasks }: Plan,
  round: Told,
  event: EffectFinished,
  targets: ReadonlyMap<string, { kind: string; target: string }>,
  troubled: Set<string>,
): void => {
  const { kind, target = '' } = targets.get(event.effect) ?? {}
  if (event.status === 'cut') return
  if (kind === 'record') round.records.push(event)
  if (kind === 'task') {
    round.ended.set(target, event)
    for (const check of tasks.find(({ id }) => id === target)?.rejudges ?? []) round.verdicts.delete(check)
  }
  if (kind !== 'check') return
  round.verdicts.set(target, event)
  if (event.verdict?.verdict === 'pass') troubled.delete(target)
  else if (/^(?:play|scan|verify)/.test(target)) troubled.add(target)
}
