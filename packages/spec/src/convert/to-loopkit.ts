import { irreversibleIn } from '../dialects/lss/extensions.js'
import type { AgentStep, Budget, Loop, LssEvaluator, LssLoop, Step, Verify } from '../generated/types.js'
import { assuming, type Converted } from './converted.js'
import { labelsBehind, mapping, nameBehind } from './names.js'
import { freeName, levelsOf } from './steps.js'

/** Most rounds that loopkit allows. */
const mostRounds = 10

/** A loop in the lss dialect as one in loopkit. */
export const toLoopkit = (loop: LssLoop): Converted<Loop> => {
  const { assume, assumed } = assuming()
  const known = labelsBehind(loop)
  const labels: Labels = id => known.get(id) ?? id
  const budget = budgetOf(loop)
  const tags = textsOf(mapping(loop.metadata)['tags'])
  const verify = verifyOf(loop, labels)
  if (verify && !rounds(loop)) assume('/verify/maxRounds', verify.maxRounds, 'nothing limits the iterations')
  const value: Loop = {
    name: nameBehind(loop),
    description: loop.objective,
    trigger: { type: assume('/trigger/type', 'manual', 'lss does not say what starts a loop') },
    pipeline: pipelineOf(loop, labels),
    ...(verify ? { verify } : {}),
    ...(Object.keys(budget).length > 0 ? { budget } : {}),
    memory: { store: loop.memory.type === 'persistent' ? 'filesystem' : 'memory' },
    ...(tags.length > 0 ? { tags } : {}),
  }
  return { value, assumed }
}

type Labels = (id: string) => string

const pipelineOf = (loop: LssLoop, labels: Labels): Step[] => {
  const { workers: marked } = irreversibleIn(loop)
  return levelsOf(loop.workers).map(level => {
    const steps = level.map((worker): AgentStep => {
      const { id, role, model } = worker
      return {
        label: labels(id),
        prompt: role,
        ...(model.name === 'unspecified' ? {} : { model: model.name }),
        ...(marked.includes(id) ? { irreversible: true } : {}),
      }
    })
    return steps.length === 1 && steps[0] ? steps[0] : { parallel: steps }
  })
}

const verifyOf = (loop: LssLoop, labels: Labels): Verify | undefined => {
  const judges = loop.evaluators.filter(({ type }) => type !== 'human')
  if (judges.length === 0) return undefined
  const named = new Set(judges.flatMap(({ runs_after }) => runs_after))
  const makers = loop.workers.filter(({ id }) => named.has('*') || named.has(id)).map(({ id }) => labels(id))
  const steps = new Set(loop.workers.map(({ id }) => labels(id)))
  const names = judges.map(({ id }) => labels(id))
  const taken = new Set([...steps, ...names])
  const checkers = names.map(name => (steps.has(name) ? freeName(`${name}-check`, '-', taken) : name))
  const criteria = [...new Set(judges.flatMap(criteriaOf))]
  const bound = rounds(loop)
  return {
    maker: one(makers.length > 0 ? makers : [...steps]),
    checker: one(checkers),
    ...(criteria.length > 0 ? { criteria } : {}),
    maxRounds: Math.max(1, Math.min(mostRounds, Math.floor(bound?.value ?? mostRounds))),
    onExhausted: !bound || bound.action === 'escalate_human' ? 'ask' : 'fail',
  }
}

const criteriaOf = (evaluator: LssEvaluator): string[] =>
  evaluator.type === 'llm_rubric' ? evaluator.rubric.dimensions.map(({ name, criteria }) => criteria ?? name) : []

const iterationLimits = ({ termination_conditions: { failure = [] } }: LssLoop) =>
  failure.filter(({ type }) => type === 'max_iterations')

/**
 * The first limit on iterations is that of the rounds; a second one is that of the run, else the first is both: a person who asks for
 * more after the last round must not get more than the loop may have.
 */
const rounds = (loop: LssLoop) => iterationLimits(loop)[0]

const budgetOf = (loop: LssLoop): Budget => {
  const { cumulative_usd: usd, on_exceed } = loop.cost_limits
  const [first, second] = iterationLimits(loop)
  const passes = second ?? first
  const timeout = loop.termination_conditions.failure?.find(({ type }) => type === 'timeout')?.value
  return {
    ...(passes?.value === undefined ? {} : { maxIterations: Math.max(1, Math.floor(passes.value)) }),
    ...(timeout === undefined ? {} : { maxDurationMinutes: Math.max(1, Math.ceil(timeout / 60)) }),
    ...(on_exceed.action === 'halt' && usd > 0 ? { maxCostUsd: usd } : {}),
  }
}

const one = (names: string[]): string | string[] => (names.length === 1 && names[0] !== undefined ? names[0] : names)

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
