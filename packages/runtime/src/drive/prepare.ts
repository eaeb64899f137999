import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AgentSpec,
  type Called,
  type Effect,
  type EventBody,
  LoopError,
  type Permit,
  type Plan,
  type SkillUse,
  type Task,
} from '@loop/spec'
import type { Agent, Call } from '../agents/agent.js'
import { programAgent } from '../agents/program.js'
import { simulator } from '../agents/simulator.js'
import { givenToProgram } from '../connectors/given-to-program.js'
import { graphOf } from '../core/graph.js'
import { beforeCheck } from '../guards/before-check.js'
import { beforeOutput } from '../guards/before-output.js'
import { beforeWorker } from '../guards/before-worker.js'
import { agentWith, modelWith } from '../improve/parameters.js'
import { agentDoing, checkDoing } from '../irreversible/doing.js'
import { editOf, leaveFor, once } from '../irreversible/leave.js'
import { modelAgent } from '../models/agent.js'
import { checkPrompt } from '../prompt/check-prompt.js'
import { taskPrompt } from '../prompt/task-prompt.js'
import { verdictSchema } from '../prompt/verdict-schema.js'
import { type LoadedSkill, loadSkill } from '../skills/load-skill.js'
import { notGiven } from '../skills/not-given.js'
import { skillText } from '../skills/skill-text.js'
import { calledBy } from './called.js'
import { performAsk } from './perform-ask.js'
import { performCheck } from './perform-check.js'
import { performChoice } from './perform-choice.js'
import { performFeedback } from './perform-feedback.js'
import { performImprove } from './perform-improve.js'
import { performRecord } from './perform-record.js'
import { performRemember } from './perform-remember.js'
import { performTask } from './perform-task.js'
import { schemaAt } from './read-output.js'
import { outputOf, type Session } from './session.js'
import { leftNow } from './time-left.js'
import { givenVariables, workspaceOf } from './workspace.js'

/** An effect that is ready to begin: what its agent is given is written down already. */
export interface Prepared {
  effect: Effect
  digest?: string
  /** The approval that it uses up, of one that cannot be undone. */
  permit?: Permit
  /** Who is called, of one that calls an agent. */
  called?: Called
  /** The skill that its agent is given. */
  skill?: SkillUse
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
      const skill = task.skill === undefined ? undefined : skillOf(session, task)
      if (skill instanceof LoopError) return { effect, perform: async () => notGiven(effect, skill) }
      const as = agentWith(plan, state, task, agent)
      const given = { ...task, ...modelWith(plan, state, task) }
      const doing = once(() => agentDoing(session, effect, task.label, as, given))
      const before = task.inputs ? await beforeWorker(session, effect, task, as, doing) : undefined
      let prompt =
        before?.prompt ??
        taskPrompt(plan, state, task, {
          skill: skill && skillText(skill, join(workspaceOf(plan, session.root), agent.cwd ?? '.')),
          memory: session.remembered,
          outputOf: id => outputOf(session, id),
        })
      if (!before)
        for (let edited = await editOf(session, effect, doing, prompt); edited !== undefined; ) {
          prompt = edited
          edited = await editOf(session, effect, doing, prompt)
        }
      const leave = before?.refused ? {} : await leaveFor(session, effect, task.irreversible, doing, prompt, true)
      const refused = before?.refused ?? leave.refused
      if (refused) return { effect, digest: digest(prompt), perform: async () => refused }
      const schema = await schemaOf(session, task)
      const call = { ...(await callOf(session, effect, as, task.label, prompt, given)), ...(schema ? { schema } : {}) }
      return {
        effect,
        digest: digest(prompt),
        called: calledBy(as, call.model),
        ...(leave.permit ? { permit: leave.permit } : {}),
        ...(skill ? { skill: skill.use } : {}),
        perform: simulatedOf(session, task.irreversible, () =>
          performTask(session, task, agentFor(session, agent), call, before?.findings),
        ),
      }
    }
    case 'check': {
      const check = plan.checks.find(({ id }) => id === effect.target) as Plan['checks'][number]
      const before = await beforeCheck(session, effect, check)
      if (before.refused) return { effect, perform: async () => before.refused }
      const mark = check.irreversible
      if (check.kind === 'command' || check.kind === 'function') {
        const judged = check.kind === 'command' || !mark ? [] : check.of.flatMap(id => before.outputOf(id) ?? [])
        const doing = () => checkDoing(session, effect, check)
        const { refused, permit } = await leaveFor(session, effect, mark, doing, judged.join('\n\n'), false)
        if (refused) return { effect, perform: async () => refused }
        const perform = simulatedOf(session, mark, () => performCheck(session, effect, check, undefined, before))
        return { effect, ...(permit ? { permit } : {}), perform }
      }
      const agent = plan.agents[check.agent ?? ''] as AgentSpec
      const prompt = checkPrompt(plan, check, before.outputOf)
      const doing = () => agentDoing(session, effect, check.label, agent, {})
      const { refused, permit } = await leaveFor(session, effect, mark, doing, prompt, false)
      if (refused) return { effect, perform: async () => refused }
      const call = { ...(await callOf(session, effect, agent, check.label, prompt, {})), schema: verdictSchema(check) }
      return {
        effect,
        digest: digest(prompt),
        called: calledBy(agent, call.model),
        ...(permit ? { permit } : {}),
        perform: simulatedOf(session, mark, () =>
          performCheck(session, effect, check, { agent: agentFor(session, agent), call }, before),
        ),
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
    case 'record':
      return { effect, perform: () => performRecord(session, effect) }
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

/** The skill of a task as it is now; why there is none, when somebody changed it since the run began. */
const skillOf = ({ root }: Session, { skill = '', place }: Task): LoadedSkill | LoopError => {
  try {
    return loadSkill(root, skill, place)
  } catch (cause) {
    if (cause instanceof LoopError) return cause
    throw cause
  }
}

/** In a dry run nobody is asked, since nothing real happens; the record says that a person would have been. */
const simulatedOf =
  ({ state: { simulated } }: Session, mark: unknown, perform: Prepared['perform']): Prepared['perform'] =>
  async () => {
    const body = await perform()
    return simulated && mark && body?.type === 'effect.finished' ? { ...body, wouldAsk: true } : body
  }

/** The seconds that one call may take: the shorter of what the agent and the task say. */
const callSeconds = ({ timeoutSeconds }: AgentSpec, ofTask: number | undefined): number =>
  ofTask === undefined ? (timeoutSeconds ?? 1800) : Math.min(ofTask, timeoutSeconds ?? ofTask)

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const agentFor = (session: Session, { name, kind }: AgentSpec): Agent =>
  session.state.simulated
    ? simulator
    : ((Object.hasOwn(session.agents, name) ? session.agents[name] : undefined) ?? agentOfKind[kind])

const agentOfKind = { program: programAgent, unbound: programAgent, model: modelAgent }

/** The schema that a task's output has to fit; one that cannot be read is told of when the output is looked at. */
const schemaOf = async ({ root }: Session, { output }: Task): Promise<object | undefined> =>
  output?.schemaRef === undefined ? undefined : schemaAt(root, output.schemaRef).catch(() => undefined)

const callOf = async (
  session: Session,
  effect: Effect,
  agent: AgentSpec,
  label: string,
  prompt: string,
  task: { model?: string; connectors?: string[]; tools?: string[]; timeoutSeconds?: number },
): Promise<Call> => {
  const ownTimeoutMs = callSeconds(agent, task.timeoutSeconds) * 1000
  const named = task.connectors ?? []
  const program = agent.kind === 'program' ? givenToProgram(session.plan, agent, effect, named, task.tools) : undefined
  const promptFile = join(session.folder.artifacts, `${effect.id}.prompt.md`)
  const clean = session.redact(prompt) // what an agent is given is what is on record
  writeFileSync(promptFile, clean) // into the system's memory: quicker than handing it to another thread and waiting for it
  return {
    effect,
    agent,
    label,
    prompt: clean,
    promptFile,
    model: task.model ?? agent.model,
    connectors: program?.told ?? named,
    ...(program?.given.length ? { given: program.given } : {}),
    workspace: workspaceOf(session.plan, session.root),
    variables: givenVariables(session, effect),
    run: session.state.run,
    log: join(session.folder.logs, `${effect.id}.log`),
    ownTimeoutMs,
    timeoutMs: Math.min(ownTimeoutMs, leftNow(session)),
    seed: session.state.seed,
    redact: session.redact,
  }
}
