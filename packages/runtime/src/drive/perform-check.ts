import { join } from 'node:path'
import type { CheckSpec, Effect, EventBody } from '@loop/spec'
import type { Agent, Call, CallContext } from '../agents/agent.js'
import { simulatedVerdict } from '../agents/simulator.js'
import { agentCheck } from '../checks/agent-check.js'
import { functionNamed } from '../checks/built-in.js'
import { commandCheck } from '../checks/command-check.js'
import type { CheckFunction } from '../checks/function.js'
import { functionCheck } from '../checks/function-check.js'
import { gitChanges } from '../checks/git-changes.js'
import { type Judgement, plainVerdict, watched } from '../checks/judge.js'
import { workJudged } from '../checks/work-judged.js'
import { withCodes } from '../core/codes.js'
import { metricNow } from '../core/measure.js'
import { atRevision } from '../git/at-revision.js'
import type { BeforeCheck } from '../guards/before-check.js'
import { bestSoFar } from '../rounds/best.js'
import { markChain, markName } from '../supervise/marked.js'
import { equip } from './equip.js'
import { hostOf } from './host.js'
import { contextOf } from './perform-task.js'
import type { Session } from './session.js'
import { leftNow } from './time-left.js'
import { notBegun, waited } from './waiting.js'
import { gitStoreOf, givenVariables, homesIn, workspaceOf } from './workspace.js'

/** Has a check judge. */
export const performCheck = async (
  session: Session,
  effect: Effect,
  check: CheckSpec,
  judge: { agent: Agent; call: Call } | undefined,
  { outputOf, findings }: BeforeCheck,
): Promise<EventBody | undefined> => {
  const { plan, root, clock } = session
  if (!(await waited(session, effect))) return notBegun(effect)
  const started = clock.elapsed()
  const own = (check.timeoutSeconds ?? plan.agents[check.agent ?? '']?.timeoutSeconds ?? 600) * 1000
  const timeoutMs = Math.min(own, leftNow(session))
  if (timeoutMs <= 0) return notBegun(effect) // the time of the run was over while it waited
  const context = contextOf(session, effect.id)
  const call = {
    workspace: workspaceOf(plan, root),
    log: join(session.folder.logs, `${effect.id}.log`),
    timeoutMs,
    variables: variablesOf(session, effect, check),
    redact: session.redact,
  }
  const seen = seenBy(session, effect, check, outputOf)
  const ask = (): Promise<Judgement> => {
    if (judge) return judged(session, check, judge, context)
    if (check.kind === 'command') return commandCheck(check, call, context)
    return functionCheck(check, functionOf(session, check), { ...call, ...seen.work, clock }, context)
  }
  const judgement = session.state.simulated
    ? simulated(session, effect, check)
    : await watched(check, workspaceOf(plan, root), homesIn(session), () =>
        ask().catch(cause => notJudged(session, check, cause)),
      )
  if (judgement.stopped === 'killed') return undefined
  const cut = judgement.stopped === 'timeout' && timeoutMs < own
  return {
    type: 'effect.finished',
    effect: effect.id,
    status: cut ? 'cut' : 'ok',
    ...(judgement.usage ? { usage: judgement.usage } : {}),
    ...(judgement.simulated ? { simulated: true } : {}),
    ...(effect.scripted ? { scripted: true } : {}),
    ms: Math.round(clock.elapsed() - started),
    ...(judgement.exit ? { exit: judgement.exit } : {}),
    verdict: withCodes(check, judgement.verdict),
    ...(judgement.retryAfterMs === undefined ? {} : { retryAfterMs: judgement.retryAfterMs }),
    ...(judgement.warnings?.length ? { warnings: [...judgement.warnings] } : {}),
    ...(judgement.changed ? { changed: judgement.changed } : {}),
    ...(judgement.seen && !seen.more() ? { work: workJudged(plan, check, judgement.seen, outputOf) } : {}),
    ...(findings.length > 0 ? { guards: findings } : {}),
  }
}

/** Has an agent judge; one that may use tools is given those that change nothing. */
const judged = async (
  session: Session,
  check: CheckSpec,
  { agent, call }: { agent: Agent; call: Call },
  context: CallContext,
): Promise<Judgement> => {
  const toolbox = await equip(session, call, undefined)
  if (toolbox instanceof Error) throw toolbox
  try {
    return await agentCheck(check, agent, call, { ...context, ...(toolbox ? { toolbox } : {}) }, hostOf(session))
  } finally {
    await toolbox?.close()
  }
}

const functionOf = ({ checks }: Session, { function: name = '' }: CheckSpec): CheckFunction => {
  const found = functionNamed(name, checks)
  if (!found) throw new Error(`no check "${name}" is built in, and nobody brought one`)
  return found
}

/**
 * What a function sees of the run: what the tasks it judges made, and what it asks for by name. `more` tells whether it asked for
 * what is neither a result nor in the workspace.
 */
const seenBy = (session: Session, { iteration }: Effect, { id, of }: CheckSpec, outputOf: BeforeCheck['outputOf']) => {
  let isMore = false
  const work = {
    iteration,
    inputs: session.state.inputs,
    outputs: Object.fromEntries(
      of.flatMap(id => {
        const text = outputOf(id)
        return text === undefined ? [] : [[id, text]]
      }),
    ),
    outputOf,
    metric: (name: string) => {
      isMore = true
      return metricNow(session.plan, session.state, name)
    },
    best: (name: string) => {
      isMore = true
      return bestSoFar(session, name)
    },
    atRevision: (revision: string, measure: (workspace: string) => Promise<number | string>) => {
      isMore = true
      return atRevision(gitStoreOf(session), revision, id, measure)
    },
    changes: (since: 'run' | 'head', globs?: readonly string[]) => {
      isMore = true
      return gitChanges(workspaceOf(session.plan, session.root), session.folder, since, globs)
    },
  }
  return { work, more: () => isMore }
}

/** A check that could not even be asked has said nothing; that is no reason to lose the run. */
const notJudged = (session: Session, check: CheckSpec, cause: unknown): Judgement => {
  hostOf(session).onThrow('check', `the check "${check.label}"`, cause)
  const why = `it could not be asked: ${cause instanceof Error ? cause.message : String(cause)}`
  return { verdict: plainVerdict(check, 'inconclusive', why.slice(0, 2_000)) }
}

const simulated = ({ plan, state }: Session, effect: Effect, check: CheckSpec): Judgement => ({
  verdict: {
    ...simulatedVerdict(state.seed, effect, check, plan.rounds.retry ? plan.rounds.max : 1),
    independence: check.independence ?? 'other',
  },
  simulated: true,
})

const variablesOf = (session: Session, effect: Effect, check: CheckSpec): Record<string, string> => {
  const { plan, state, root } = session
  return {
    ...givenVariables(session, effect),
    [markName]: markChain(state.run, effect.id),
    LOOP_RUN: state.run,
    LOOP_STEP: check.label,
    LOOP_ITERATION: String(effect.iteration),
    LOOP_ROUND: String(effect.round),
    LOOP_WORKSPACE: workspaceOf(plan, root),
  }
}
