import type {
  CheckSpec,
  LssDeterministicEvaluator,
  LssEvaluator,
  LssHumanEvaluator,
  LssRubricEvaluator,
} from '../../../generated/types.js'
import { own } from '../../../own.js'
import { below, placeAt } from '../../../source/document.js'
import { closestIndependence } from '../../shared/independence.js'
import { agentMark, checkMark } from '../../shared/irreversible.js'
import type { Agents } from './agents.js'
import type { Compiling } from './compile.js'
import { type EvaluatorSettings, evaluatorSettings } from './evaluator-settings.js'

/** What every kind of check has. */
type Common = Pick<CheckSpec, 'id' | 'label' | 'of' | 'after' | 'aggregation' | 'codes' | 'place'>

const costs = { command: 0, function: 0, agent: 1, person: 2 }

/** The checks of a loop, the cheapest first: what a machine decides, what a model judges, what a person is asked. */
export const checksOf = (compiling: Compiling, agents: Agents): CheckSpec[] => {
  const { loop, document } = compiling
  const everyone = loop.workers.map(({ id }) => id)
  return loop.evaluators
    .map((evaluator, index) => {
      const { id, runs_after, aggregation } = evaluator
      const of = runs_after.includes('*') ? everyone : runs_after
      const { codes } = evaluatorSettings(loop, id)
      const common: Common = {
        id,
        label: id,
        of,
        after: of,
        ...(aggregation === undefined ? {} : { aggregation }),
        ...(codes ? { codes } : {}),
        place: placeAt(document.source, below('/evaluators', index)),
      }
      return checkOf(evaluator, common, compiling, agents)
    })
    .sort((a, b) => costs[a.kind] - costs[b.kind])
}

const checkOf = (evaluator: LssEvaluator, common: Common, compiling: Compiling, agents: Agents): CheckSpec => {
  switch (evaluator.type) {
    case 'deterministic':
      return deterministic(evaluator, common, compiling)
    case 'llm_rubric':
      return judged(evaluator, common, compiling, agents)
    case 'human':
      return asked(evaluator, common)
  }
}

/** What runs a command. */
type Runnable = Omit<EvaluatorSettings, 'config' | 'codes' | 'irreversible'>

/** A command that the document or the project names, or else one of the functions that are built in. */
const deterministic = (
  { id, implementation }: LssDeterministicEvaluator,
  common: Common,
  { document, project }: Compiling,
): CheckSpec => {
  const settings = evaluatorSettings(document.loop, id)
  const shared = own(project?.project.checks, implementation)
  const ownMark = settings.irreversible
    ? { because: `the evaluator "${id}"`, place: placeAt(document.source, below('/extensions/evaluators', id)) }
    : undefined
  const irreversible =
    ownMark ?? (shared && implementation !== 'command' ? checkMark(project, implementation) : undefined)
  const mark = irreversible ? { irreversible } : {}
  const { command, timeoutSeconds, ...rest } = runnable(implementation === 'command' ? settings : (shared ?? {}))
  if (command) {
    const criteria = [`${command.join(' ')} succeeds`]
    const seconds = timeoutSeconds ?? 600
    return {
      ...common,
      kind: 'command',
      criteria,
      command,
      ...rest,
      timeoutSeconds: seconds,
      ...mark,
      independence: 'other',
    }
  }
  return {
    ...common,
    kind: 'function',
    criteria: [implementation],
    function: implementation,
    ...(settings.config ? { config: settings.config } : {}),
    ...runnable(settings),
    ...mark,
    independence: 'other',
  }
}

/** Of settings, what says how a program is run. */
const runnable = ({ command, cwd, env, writes, timeoutSeconds, stallSeconds, outOfMemory }: Runnable): Runnable => ({
  ...(command === undefined ? {} : { command }),
  ...(cwd === undefined ? {} : { cwd }),
  ...(env === undefined ? {} : { env }),
  ...(writes === undefined ? {} : { writes }),
  ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
  ...(stallSeconds === undefined ? {} : { stallSeconds }),
  ...(outOfMemory === undefined ? {} : { outOfMemory }),
})

const judged = (
  { id, model, rubric }: LssRubricEvaluator,
  common: Common,
  { loop, project }: Compiling,
  agents: Agents,
): CheckSpec => {
  const agent = agents.of(id, model)
  const makers = loop.workers.filter(worker => common.of.includes(worker.id))
  const irreversible = agentMark(project, agents.spec(agent))
  return {
    ...common,
    kind: 'agent',
    agent,
    criteria: rubric.dimensions.map(({ name, criteria }) => `${name}: ${criteria}`),
    rubric: {
      dimensions: rubric.dimensions.map(({ name, weight, scale: [low, high], criteria }) => ({
        name,
        weight,
        low,
        high,
        criteria,
      })),
      passThreshold: rubric.pass_threshold,
    },
    independence: closestIndependence(
      agents.spec(agent),
      makers.map(worker => agents.spec(worker.id)),
    ),
    ...(irreversible ? { irreversible } : {}),
  }
}

const asked = ({ timeout_seconds, queue, instructions }: LssHumanEvaluator, common: Common): CheckSpec => ({
  ...common,
  kind: 'person',
  criteria: [instructions ?? 'A person accepts the work.'],
  person: {
    timeoutSeconds: timeout_seconds,
    ...(queue === undefined ? {} : { queue }),
    ...(instructions === undefined ? {} : { instructions }),
  },
  independence: 'other',
})
