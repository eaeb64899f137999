import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AgentSpec, type Effect, type EventBody, LoopError, type Plan } from '@loop/spec'
import type { Agent, Call } from '../agents/agent.js'
import { programAgent } from '../agents/program.js'
import { simulator } from '../agents/simulator.js'
import { graphOf } from '../core/graph.js'
import { timeLeft } from '../core/pot.js'
import { checkPrompt } from '../prompt/check-prompt.js'
import { taskPrompt } from '../prompt/task-prompt.js'
import { promptFor } from './given.js'
import { performAsk } from './perform-ask.js'
import { performCheck } from './perform-check.js'
import { performChoice } from './perform-choice.js'
import { performFeedback } from './perform-feedback.js'
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
      const prompt = task.inputs
        ? await promptFor(session, task)
        : taskPrompt(plan, state, task, {
            skill,
            memory: session.remembered,
            outputOf: id => outputOf(session, id),
          })
      const call = await callOf(session, effect, agent, task.label, prompt, task)
      return {
        effect,
        digest: digest(prompt),
        perform: () => performTask(session, task, agentFor(session, agent), call),
      }
    }
    case 'check': {
      const check = plan.checks.find(({ id }) => id === effect.target) as Plan['checks'][number]
      if (check.kind === 'command') return { effect, perform: () => performCheck(session, effect, check, undefined) }
      const agent = plan.agents[check.agent ?? ''] as AgentSpec
      const prompt = checkPrompt(plan, check, id => outputOf(session, id))
      const call = await callOf(session, effect, agent, check.label, prompt, {})
      return {
        effect,
        digest: digest(prompt),
        perform: () => performCheck(session, effect, check, { agent: agentFor(session, agent), call }),
      }
    }
    case 'choice':
      return { effect, perform: () => performChoice(session, effect) }
    case 'ask':
      return { effect, perform: () => performAsk(session, effect) }
    case 'remember':
      return { effect, perform: () => performRemember(session, effect) }
    case 'feedback':
      return { effect, perform: () => performFeedback(session, effect) }
    case 'improve':
    case 'child':
      throw new LoopError(
        'document',
        `nobody here can ${effect.kind === 'child' ? 'run loops in loops' : 'improve a loop'} yet`,
      )
  }
}

/** The seconds that one call may take: the shorter of what the agent and the task say. */
const callSeconds = ({ timeoutSeconds }: AgentSpec, ofTask: number | undefined): number =>
  ofTask === undefined ? (timeoutSeconds ?? 1800) : Math.min(ofTask, timeoutSeconds ?? ofTask)

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
    timeoutMs: Math.min(ownTimeoutMs, timeLeft(session.state) ?? Number.POSITIVE_INFINITY),
    seed: session.state.seed,
    redact: session.redact,
  }
}
