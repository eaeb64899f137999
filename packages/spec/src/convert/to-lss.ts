import { namesOf } from '../dialects/loopkit/document.js'
import type { Loop, LssLoop, LssWorker, Project } from '../generated/types.js'
import { own } from '../own.js'
import { type Assume, assuming, type Converted } from './converted.js'
import { evaluatorsFrom } from './evaluators-from.js'
import { limitsFrom } from './limits-from.js'
import { modelOf } from './model-from.js'
import { loopNameOf } from './names.js'
import { type FlatStep, flatSteps, freeId, freeName } from './steps.js'

/**
 * A loop in the loopkit dialect as one in lss.
 *
 * @param project whose agents, checks and defaults the loop uses
 */
export const toLss = (loop: Loop, project: Project | undefined): Converted<LssLoop> => {
  const { assume, assumed } = assuming()
  const taken = new Set<string>()
  const steps = flatSteps(loop.pipeline).filter(({ isConditional }) => !isConditional)
  for (const { id } of steps) taken.add(id)
  const makers = makersOf(loop, steps)
  const judged = evaluatorsFrom(loop, project, { makers, taken, assume })
  const ids = judged.evaluators.map(({ id }) => id)
  const loopName = loopNameOf(loop.name)
  const labels = [...steps.map(({ id, step }) => [id, step.label]), ...judged.names].filter(
    ([id, label]) => label !== undefined && label !== id,
  )
  const metadata = {
    ...(loopName === loop.name ? {} : { name: loop.name }),
    ...(loop.tags && loop.tags.length > 0 ? { tags: loop.tags } : {}),
    ...(labels.length > 0 ? { labels: Object.fromEntries(labels) } : {}),
  }
  const measured = new Set<string>()
  // Names of metrics have no dashes, so two of them may come to the same.
  const names = ids.map(id => freeName(`${id.replaceAll('-', '_')}_passes`, '_', measured))
  const value: LssLoop = {
    loop_name: loopName,
    version: assume('/version', '1.0.0', 'loopkit has no versions of documents'),
    objective: objectiveOf(loop, assume),
    inputs: assume('/inputs', { schema: { task: taskField } }, 'loopkit declares no inputs'),
    ...(limitsFrom(loop, project, assume) as Pick<LssLoop, 'memory' | 'cost_limits'>),
    workers: steps.map((flat, index) => workerOf(flat, `/workers/${index}`, project, assume)),
    evaluators: judged.evaluators,
    feedback_channels: channelsOf(ids, makers),
    optimization_strategy: { type: 'manual' },
    termination_conditions: {
      success: names.map(metric => ({ metric, operator: 'gte', value: 1 })),
      failure: failuresOf(loop, project),
    },
    metrics: ids.map((id, index) => ({
      name: names[index] ?? id,
      definition: `How far "${id}" is content with the work; 1 is a pass.`,
      source: `evaluators.${id}`,
      unit: 'ratio',
      ...(index === 0 ? { primary: true } : {}),
    })),
    safety_constraints: [],
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
    ...extensionsOf(judged.commands, steps),
  }
  return { value, assumed }
}

/** What lss itself has no place for: how commands run, and which steps cannot be undone. */
const extensionsOf = (
  commands: Record<string, unknown> | undefined,
  steps: readonly FlatStep[],
): Pick<LssLoop, 'extensions'> => {
  const workers = steps.flatMap(({ id, step }) => (step.irreversible ? [id] : []))
  if (!commands && workers.length === 0) return {}
  return {
    extensions: {
      ...(commands ? { evaluators: commands } : {}),
      ...(workers.length > 0 ? { irreversible: { workers } } : {}),
    },
  }
}

const taskField = { type: 'string', description: 'What the loop is to do.' } as const

const objectiveOf = ({ name, description = '', pipeline }: Loop, assume: Assume): string => {
  if (description.length >= 10) return description
  const first = flatSteps(pipeline)[0]?.step.prompt.split('\n')[0] ?? ''
  const text = `${name}: ${description === '' ? first : description}`
  return assume('/objective', text.length < 10 ? `The loop ${text}` : text, 'the loop does not say what it is for')
}

/** The workers whose work is judged: what `maker` names, or all when that is not carried over. */
const makersOf = ({ verify }: Loop, steps: readonly FlatStep[]): string[] => {
  const named = new Set(namesOf(verify?.maker))
  const makers = steps.filter(({ step }) => step.label !== undefined && named.has(step.label)).map(({ id }) => id)
  return makers.length > 0 ? makers : steps.map(({ id }) => id)
}

const workerOf = (
  { id, step, after }: FlatStep,
  at: string,
  project: Project | undefined,
  assume: Assume,
): LssWorker => {
  const waits = after.map(other => other.id)
  const agent = own(project?.agents, step.agent ?? 'default')
  return {
    id,
    role: step.prompt,
    model: modelOf(step.model, agent, `${at}/model`, assume),
    inputs: (waits.length > 0 ? waits.map(other => `workers.${other}`) : ['inputs.task']).map(from => ({ from })),
    outputs: { name: id, format: 'text' },
    ...(waits.length > 0 ? { depends_on: waits } : {}),
  }
}

const channelsOf = (evaluators: readonly string[], makers: readonly string[]): LssLoop['feedback_channels'] => {
  const taken = new Set<string>()
  return evaluators.flatMap(evaluator =>
    makers.map(maker => ({
      id: freeId(`${evaluator}-to-${maker}`, 'feedback', taken),
      source: `evaluators.${evaluator}`,
      destination: `workers.${maker}`,
      format: 'structured' as const,
      when: 'passed == false',
    })),
  )
}

type Failure = NonNullable<LssLoop['termination_conditions']['failure']>[number]

/** Rounds come first: that is how they are told from the limit on iterations. */
const failuresOf = ({ verify, budget }: Loop, project: Project | undefined): Failure[] => {
  const limits = { ...project?.settings?.defaultBudget, ...budget }
  const rounds = !verify || verify.autoRetry === false ? 1 : (verify.maxRounds ?? 3)
  const asks = verify !== undefined && verify.onExhausted !== 'fail'
  return [
    { type: 'max_iterations', value: rounds, action: asks ? 'escalate_human' : 'halt' },
    ...(limits.maxIterations === undefined || limits.maxIterations === rounds
      ? []
      : [{ type: 'max_iterations' as const, value: limits.maxIterations, action: 'halt' as const }]),
    ...(limits.maxDurationMinutes === undefined
      ? []
      : [{ type: 'timeout' as const, value: limits.maxDurationMinutes * 60, action: 'halt' as const }]),
    ...(limits.maxCostUsd === undefined ? [] : [{ type: 'cost_exceeded' as const, action: 'halt' as const }]),
  ]
}
