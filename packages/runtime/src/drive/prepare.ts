import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AgentSpec, Effect, EventBody, Plan } from '@loop/spec'
import type { Agent, Call } from '../agents/agent.js'
import { programAgent } from '../agents/program.js'
import { simulator } from '../agents/simulator.js'
import { graphOf } from '../core/graph.js'
import { timeLeft } from '../core/pot.js'
import { beforeCheck } from '../guards/before-check.js'
import { beforeOutput } from '../guards/before-output.js'
import { beforeWorker } from '../guards/before-worker.js'
import { agentWith, modelWith } from '../improve/parameters.js'
import { checkPrompt } from '../prompt/check-prompt.js'
import { taskPrompt } from '../prompt/task-prompt.js'
import { performAsk } from './perform-ask.js'
import { performCheck } from './perform-check.js'
import { performChoice } from './perform-choice.js'
import { performFeedback } from './perform-feedback.js'
import { performImprove } from './perform-improve.js'
import { performRemember } from './perform-remember.js'
import { performTask } from './perform-task.js'
import { outputOf, type Session } from './session.js'
import { skillText } from './skill.js'

/** An effect that is ready to begin: what its agent is given is written down already. */
export interface Prepared {
  effect: Effect
  digest?: string
  /** Does it; gives nothing when it was cut off before its end. */
  perform(): Promise<EventBody | undefined>
}

/** Makes an effect ready: puts together and keeps what its agent is given. */
export const prepare = async (session: Session, effect: Effect): Promise<Prepared> => {
  const { plan, state } = session
  switch (effect.kind) {
    case 'task': {
      const task = plan.tasks[graphOf(plan).indexOf.get(effect.target) ?? -1] as Plan['tasks'][number]
      const agent = plan.agents[task.agent] as AgentSpec
      const skill = task.skill === undefined ? undefined : await skillText(session.root, task.skill)
      const as = agentWith(plan, state, task, agent)
      const before = task.inputs ? await beforeWorker(session, effect, task, as) : undefined
      const prompt =
        before?.prompt ??
        taskPrompt(plan, state, task, {
          skill,
          memory: session.remembered,
          outputOf: id => outputOf(session, id),
        })
      const { refused, findings = [] } = before ?? {}
      if (refused) return { effect, digest: digest(prompt), perform: async () => refused }
      const call = await callOf(session, effect, as, task.label, prompt, { ...task, ...modelWith(plan, state, task) })
      return {
        effect,
        digest: digest(prompt),
        perform: () => performTask(session, task, agentFor(session, agent), call, findings),
      }
    }
    case 'check': {
      const check = plan.checks.find(({ id }) => id === effect.target) as Plan['checks'][number]
      const before = await beforeCheck(session, effect, check)
      const { refused } = before
      if (refused) return { effect, perform: async () => refused }
      if (check.kind === 'command' || check.kind === 'function')
        return { effect, perform: () => performCheck(session, effect, check, undefined, before) }
      const agent = plan.agents[check.agent ?? ''] as AgentSpec
      const prompt = checkPrompt(plan, check, before.outputOf)
      const call = await callOf(session, effect, agent, check.label, prompt, {})
      return {
        effect,
        digest: digest(prompt),
        perform: () => performCheck(session, effect, check, { agent: agentFor(session, agent), call }, before),
      }
    }
    case 'choice':
      return { effect, perform: () => performChoice(session, effect) }
    case 'ask':
      return { effect, perform: () => performAsk(session, effect) }
    case 'guard':
      return { effect, perform: () => beforeOutput(session, effect) }
    case 'remember':
      return { effect, perform: () => performRemember(session, effect) }
    case 'feedback':
      return { effect, perform: () => performFeedback(session, effect) }
    case 'improve':
      return { effect, perform: () => performImprove(session, effect) }
    case 'child': {
      const { performChild } = await import('./perform-child.js') // it drives runs as well, so it comes after this module
      return { effect, perform: () => performChild(session, effect) }
    }
  }
}

/** The seconds that one call may take: the shorter of what the agent and the task say. */
const callSeconds = ({ timeoutSeconds }: AgentSpec, ofTask: number | undefined): number =>
  ofTask === undefined ? (timeoutSeconds ?? 1800) : Math.min(ofTask, timeoutSeconds ?? ofTask)

/** Milliseconds of the run's time that are left; it may have waited since its last event. */
const leftNow = ({ state, elapsed }: Session): number =>
  Math.max(0, (timeLeft(state) ?? Number.POSITIVE_INFINITY) - (elapsed() - state.t))

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const agentFor = (session: Session, { name }: AgentSpec): Agent =>
  session.state.simulated
    ? simulator
    : ((Object.hasOwn(session.agents, name) ? session.agents[name] : undefined) ?? programAgent)

const callOf = async (
  session: Session,
  effect: Effect,
  agent: AgentSpec,
  label: string,
  prompt: string,
  task: { model?: string; connectors?: string[]; timeoutSeconds?: number },
): Promise<Call> => {
  const ownTimeoutMs = callSeconds(agent, task.timeoutSeconds) * 1000
  const promptFile = join(session.folder.artifacts, `${effect.id}.prompt.md`)
  const clean = session.redact(prompt) // what an agent is given is what is on record
  await writeFile(promptFile, clean)
  return {
    effect,
    agent,
    label,
    prompt: clean,
    promptFile,
    model: task.model ?? agent.model,
    connectors: task.connectors ?? [],
    workspace: session.root,
    run: session.state.run,
    log: join(session.folder.logs, `${effect.id}.log`),
    ownTimeoutMs,
    timeoutMs: Math.min(ownTimeoutMs, leftNow(session)),
    seed: session.state.seed,
    redact: session.redact,
  }
}
