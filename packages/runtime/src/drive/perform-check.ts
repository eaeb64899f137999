import { join } from 'node:path'
import type { CheckSpec, Effect, EventBody } from '@loop/spec'
import type { Agent, Call } from '../agents/agent.js'
import { simulatedVerdict } from '../agents/simulator.js'
import { agentCheck } from '../checks/agent-check.js'
import { functionNamed } from '../checks/built-in.js'
import { commandCheck } from '../checks/command-check.js'
import type { CheckFunction } from '../checks/function.js'
import { functionCheck } from '../checks/function-check.js'
import { gitChanges } from '../checks/git-changes.js'
import { type Judgement, plainVerdict, watched } from '../checks/judge.js'
import { withCodes } from '../core/codes.js'
import { metricNow } from '../core/measure.js'
import { timeLeft } from '../core/pot.js'
import type { BeforeCheck } from '../guards/before-check.js'
import { markChain, markName } from '../supervise/marked.js'
import { contextOf } from './perform-task.js'
import type { Session } from './session.js'

/** Has a check judge. */
export const performCheck = async (
  session: Session,
  effect: Effect,
  check: CheckSpec,
  judge: { agent: Agent; call: Call } | undefined,
  { outputOf, findings }: BeforeCheck,
): Promise<EventBody | undefined> => {
  const started = performance.now()
  const { plan, root } = session
  const own = (check.timeoutSeconds ?? plan.agents[check.agent ?? '']?.timeoutSeconds ?? 600) * 1000
  const timeoutMs = Math.min(own, timeLeft(session.state) ?? Number.POSITIVE_INFINITY)
  const context = contextOf(session, effect.id)
  const call = {
    workspace: root,
    log: join(session.folder.logs, `${effect.id}.log`),
    timeoutMs,
    variables: variablesOf(session, effect, check),
    redact: session.redact,
  }
  const ask = (): Promise<Judgement> => {
    if (judge) return agentCheck(check, judge.agent, judge.call, context)
    if (check.kind === 'command') return commandCheck(check, call, context)
    return functionCheck(
      check,
      functionOf(session, check),
      { ...call, ...seenBy(session, effect, check, outputOf) },
      context,
    )
  }
  const judgement = session.state.simulated
    ? simulated(session, effect, check)
    : await watched(check, root, () => ask().catch(cause => notJudged(check, cause)))
  if (judgement.stopped === 'killed') return undefined
  const cut = judgement.stopped === 'timeout' && timeoutMs < own
  return {
    type: 'effect.finished',
    effect: effect.id,
    status: cut ? 'cut' : 'ok',
    ...(judgement.usage ? { usage: judgement.usage } : {}),
    ...(judgement.simulated ? { simulated: true } : {}),
    ...(effect.scripted ? { scripted: true } : {}),
    ms: Math.round(performance.now() - started),
    ...(judgement.exit ? { exit: judgement.exit } : {}),
    verdict: withCodes(check, judgement.verdict),
    ...(judgement.changed ? { changed: judgement.changed } : {}),
    ...(findings.length > 0 ? { guards: findings } : {}),
  }
}

const functionOf = ({ checks }: Session, { function: name = '' }: CheckSpec): CheckFunction => {
  const found = functionNamed(name, checks)
  if (!found) throw new Error(`no check "${name}" is built in, and nobody brought one`)
  return found
}

/** What a function sees of the run: what the tasks it judges made, and what it asks for by name. */
const seenBy = (session: Session, { iteration }: Effect, { of }: CheckSpec, outputOf: BeforeCheck['outputOf']) => ({
  iteration,
  inputs: session.state.inputs,
  outputs: Object.fromEntries(
    of.flatMap(id => {
      const text = outputOf(id)
      return text === undefined ? [] : [[id, text]]
    }),
  ),
  outputOf,
  metric: (name: string) => metricNow(session.plan, session.state, name),
  changes: (since: 'run' | 'head', globs?: readonly string[]) => gitChanges(session.root, session.folder, since, globs),
})

/** A check that could not even be asked has said nothing; that is no reason to lose the run. */
const notJudged = (check: CheckSpec, cause: unknown): Judgement => ({
  verdict: plainVerdict(
    check,
    'inconclusive',
    `it could not be asked: ${cause instanceof Error ? cause.message : String(cause)}`.slice(0, 2_000),
  ),
})

const simulated = ({ plan, state }: Session, effect: Effect, check: CheckSpec): Judgement => ({
  verdict: {
    ...simulatedVerdict(state.seed, effect, check, plan.rounds.retry ? plan.rounds.max : 1),
    independence: check.independence ?? 'other',
  },
  simulated: true,
})

const variablesOf = ({ state, root }: Session, effect: Effect, check: CheckSpec): Record<string, string> => ({
  [markName]: markChain(state.run, effect.id),
  LOOP_RUN: state.run,
  LOOP_STEP: check.label,
  LOOP_ITERATION: String(effect.iteration),
  LOOP_ROUND: String(effect.round),
  LOOP_WORKSPACE: root,
})
