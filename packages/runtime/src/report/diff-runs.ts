import type { RunEnded } from '@loop/spec'
import { type Change, changesBetween } from './changes.js'
import { compareIterations, type IterationDiff } from './compare-iterations.js'
import { compareOutputs, type OutputDiff } from './compare-outputs.js'
import { historyOf } from './history.js'
import { type OpenedRun, openRun } from './open-run.js'

/** One of two runs that are compared. */
export interface DiffSide {
  run: string
  loop: string
  simulated: boolean
  createdAt: string
  status: string
  reason?: RunEnded['reason']
  planDigest: string
  /** What it used; `assumed` is what of it nobody reported. */
  used: { iterations: number; rounds: number; seconds: number; tokens: number; usd: number }
  assumed: { tokens: number; usd: number }
}

/** What differs between two runs. Lists are empty where nothing does. */
export interface RunDiff {
  a: DiffSide
  b: DiffSide
  inputs: Change[]
  /** Whether both did the same work; limits do not count. */
  samePlan: boolean
  /** Of the plans, with the limits that held at last; where things stand in their files does not count. */
  plan: Change[]
  outcome: Change[]
  /** Iterations in which metrics or verdicts differ, or that only one run has. */
  iterations: IterationDiff[]
  used: Change[]
  /** Texts that the tasks of the last iterations produced. */
  outputs: OutputDiff[]
  /** What a reader has to know before comparing. */
  remarks: string[]
}

const elsewhere: ReadonlySet<string> = new Set(['place', 'source'])
const whenAndWhere: ReadonlySet<string> = new Set(['place', 'seq', 'at', 't'])

/**
 * What differs between two runs of a project.
 *
 * @param root the project's folder
 * @param a full id of a run
 * @param b of the other
 * @throws LoopError `journal` when a record is damaged
 */
export const diffRuns = async (root: string, a: string, b: string): Promise<RunDiff> => {
  const [one, other] = await Promise.all([openRun(root, a), openRun(root, b)])
  const [before, after] = [one, other].map(({ record, events }) => historyOf(record.plan, events)) as [
    ReturnType<typeof historyOf>,
    ReturnType<typeof historyOf>,
  ]
  const [left, right] = [sideOf(one, before), sideOf(other, after)]
  return {
    a: left,
    b: right,
    inputs: changesBetween(one.record.inputs, other.record.inputs),
    samePlan: left.planDigest === right.planDigest,
    plan: changesBetween(planOf(one), planOf(other), elsewhere).map(shortened),
    outcome: changesBetween(outcomeOf(one), outcomeOf(other), whenAndWhere),
    iterations: compareIterations(before, after),
    used: changesBetween({ ...left.used, assumed: left.assumed }, { ...right.used, assumed: right.assumed }),
    outputs: await compareOutputs(root, { run: a, iterations: before }, { run: b, iterations: after }),
    remarks: remarksOn(left, right),
  }
}

const sideOf = ({ record, state, heartbeat }: OpenedRun, iterations: ReturnType<typeof historyOf>): DiffSide => ({
  run: record.run,
  loop: record.plan.name,
  simulated: record.simulated,
  createdAt: record.createdAt,
  status: heartbeat.status,
  ...(state.ended ? { reason: state.ended.reason } : {}),
  planDigest: record.planDigest,
  used: {
    iterations: iterations.length,
    rounds: iterations.reduce((sum, { rounds }) => sum + rounds, 0),
    seconds: state.used.seconds,
    tokens: state.used.tokens,
    usd: state.used.usd,
  },
  assumed: state.assumed,
})

/** Limits may have been raised on the way. */
const planOf = ({ record: { plan }, state }: OpenedRun) => ({
  ...plan,
  limits: state.status === 'new' ? plan.limits : state.ownLimits,
})

const outcomeOf = ({ state, heartbeat: { status, reason } }: OpenedRun) => {
  const { type: _, ...ended } = state.ended ?? { type: 'run.ended' as const }
  return { status, ...(state.ended ? ended : { reason }) }
}

const longest = 2000

const shortened = ({ path, ...values }: Change): Change => ({
  path,
  ...Object.fromEntries(
    Object.entries(values).map(([side, value]) => [
      side,
      typeof value === 'string' && value.length > longest ? `${value.slice(0, longest - 1)}…` : value,
    ]),
  ),
})

const remarksOn = (a: DiffSide, b: DiffSide): string[] => [
  ...(a.loop === b.loop ? [] : [`"${a.loop}" and "${b.loop}" are different loops`]),
  ...(a.simulated === b.simulated ? [] : [`${a.simulated ? a.run : b.run} is a dry run: its numbers measure nothing`]),
  ...[a, b].flatMap(({ run, status }) =>
    status === 'done' || status === 'failed' ? [] : [`${run} is not over (${status})`],
  ),
]
