import { LoopError } from '../../errors.js'
import type { AgentSpec, Limit, Loop, Plan, Rounds, Task } from '../../generated/types.js'
import { usualSteps } from '../../plan/built-in-tools.js'
import { modelRetries, named } from '../../plan/model-spec.js'
import { below, placeAt } from '../../source/document.js'
import { connectorsOf } from '../shared/connectors.js'
import { agentMark, markedTools, toolMark, withToolsOf } from '../shared/irreversible.js'
import { agentSpec } from './agents.js'
import { checksOf } from './checks.js'
import { limitsOf, memoryOf, sharedLimitsOf } from './defaults.js'
import { type LoopDocument, namesOf, type ProjectDocument } from './document.js'
import { lowerPipeline } from './lower.js'

/**
 * Compiles a loop that has no errors to a plan.
 *
 * @param digest SHA-256 of the loop's file, for the record; empty for a plan that is only looked at, which is made once
 * @throws LoopError `document` when the schema refused something in the loop
 */
export const compileLoop = (document: LoopDocument, project: ProjectDocument | undefined, digest: string): Plan => {
  if (digest !== '') return compiled(document, project, digest)
  const known = looks.get(document)
  if (known && known.project === project) return known.plan
  const plan = compiled(document, project, digest)
  looks.set(document, { project, plan })
  return plan
}

/** Scores, bounds and diagrams of a loop look at one plan. */
const looks = new WeakMap<LoopDocument, { project: ProjectDocument | undefined; plan: Plan }>()

const compiled = (document: LoopDocument, project: ProjectDocument | undefined, digest: string): Plan => {
  if (document.broken.length > 0) {
    const place = placeAt(document.source, document.broken[0] ?? '')
    throw new LoopError('document', `the loop "${document.name}" has errors and cannot be compiled`, {
      place,
      fix: 'Run `loop validate`.',
    })
  }
  const loop = document.loop as Loop
  const { pointer, source } = document
  const makers = new Set(namesOf(loop.verify?.maker))
  const { tasks: lowered, choices } = lowerPipeline(loop.pipeline, below(pointer, 'pipeline'), source, makers)
  const agents = new Map<string, AgentSpec>()
  const tasks = lowered.map(task => withAgent(task, agents, project))
  const checks = loop.verify ? checksOf(loop.verify, document, project, tasks, agents) : []
  const { type, event, cron } = loop.trigger
  return {
    planVersion: 1,
    name: document.name,
    ...(loop.description === undefined ? {} : { description: loop.description }),
    dialect: 'loopkit',
    source: { path: source.path, digest },
    trigger: { type, ...(event === undefined ? {} : { event }), ...(cron === undefined ? {} : { cron }) },
    agents: Object.fromEntries(agents),
    tasks: tasks.map(task => withRetries(withMark(task, agents.get(task.agent), project), agents.get(task.agent))),
    choices,
    checks,
    rounds: roundsOf(loop, document),
    limits: limitsOf(document, project),
    ...shared(sharedLimitsOf(project)),
    ...connectorsOf(project, tasks, agents.values()),
    memory: memoryOf(document, project),
    maxParallel: project?.project.settings?.maxParallel ?? 4,
  }
}

/** A step that needs a connector names it, so one that names none needs none. */
const withMark = (task: Task, agent: AgentSpec | undefined, project: ProjectDocument | undefined): Task => {
  const { connectors = [] } = task
  // A model over HTTP is held at each single use of such a tool.
  const used = agent?.kind === 'model' ? [] : withToolsOf(project, [...connectors, ...(agent?.tools ?? [])])
  const irreversible = task.irreversible ?? agentMark(project, agent) ?? toolMark(used, markedTools(project))
  return irreversible ? { ...task, irreversible } : task
}

/** The task with its agent known. A model over HTTP that a step names another model for is an agent of its own, for it has a price of its own. */
const withAgent = (task: Task, agents: Map<string, AgentSpec>, project: ProjectDocument | undefined): Task => {
  const { agent, model, ...rest } = task
  const spec = withSteps(agents.get(agent) ?? agentSpec(agent, project, agent), task)
  const isOther = spec.kind === 'model' && model !== undefined && model !== spec.model
  const name = isOther ? `${agent} (${model})` : agent
  if (!agents.has(name) || spec.maxSteps !== agents.get(name)?.maxSteps)
    agents.set(name, isOther ? { ...named(spec, model, project?.project.prices), name } : spec)
  return isOther ? { ...rest, agent: name } : task
}

/** A model over HTTP may use the tools of a step's connectors, so a call of it is several requests. */
const withSteps = (spec: AgentSpec, { connectors = [] }: Task): AgentSpec =>
  spec.kind === 'model' && connectors.length > 0 ? { ...spec, maxSteps: spec.maxSteps ?? usualSteps } : spec

/** Servers of models are busy or out of reach at times; a program sees to that itself. */
const withRetries = (task: Task, agent: AgentSpec | undefined): Task =>
  agent?.kind === 'model' && !task.irreversible ? { ...task, retries: modelRetries } : task

const roundsOf = ({ verify }: Loop, { source, pointer }: LoopDocument): Rounds => {
  if (!verify) return { max: 1, retry: false, onExhausted: 'fail' }
  const { maxRounds = 3, autoRetry = true, onExhausted = 'ask' } = verify
  const at = `${pointer}/verify${verify.maxRounds === undefined ? '' : '/maxRounds'}`
  return { max: maxRounds, retry: autoRetry, onExhausted, place: placeAt(source, at) }
}

const shared = (sharedLimits: Limit[]): Pick<Plan, 'sharedLimits'> => (sharedLimits.length > 0 ? { sharedLimits } : {})
