import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AgentSpec,
  type CheckSpec,
  callCeiling,
  checkFunction,
  type Limit,
  LoopError,
  type Place,
  type Plan,
} from '@loop/spec'
import { requireConnectors } from '../connectors/require-connectors.js'
import { stopsAt } from '../core/pot.js'
import { requireModel } from '../models/require-model.js'
import { isInside } from '../project/inside.js'
import { loadSkill } from '../skills/load-skill.js'
import { whyNotRunnable } from '../supervise/find-program.js'
import { requireFunction } from './require-function.js'
import { requireWorkspace } from './require-workspace.js'
import { workspaceOf } from './workspace.js'

/**
 * Makes sure, before anything runs, that everything a plan needs is there and that its limits can hold.
 *
 * @param standIns names of agents that a library user brings
 * @param inputs the inputs of the run; those that expressions read have to be there
 * @param brought names of checks that a library user brings
 * @throws LoopError `agent`, `connector`, `unpriced`, `not-found` or `usage`, with the place that asks for what is missing
 */
export const preflight = async (
  plan: Plan,
  root: string,
  standIns: ReadonlySet<string>,
  inputs: Readonly<Record<string, unknown>>,
  brought: ReadonlySet<string> = new Set(),
): Promise<void> => {
  const placeOf = (agent: string): Place | undefined =>
    plan.tasks.find(task => task.agent === agent)?.place ?? plan.checks.find(check => check.agent === agent)?.place
  requireWorkspace(plan, root)
  for (const agent of Object.values(plan.agents)) {
    if (!standIns.has(agent.name)) requireProgram(agent, workspaceOf(plan, root), placeOf(agent.name))
    for (const limit of limitsOn(plan, agent.name)) requireCeiling(agent, limit, agent.place ?? placeOf(agent.name))
  }
  for (const check of plan.checks) {
    const command = check.command ?? checkFunction(check.function ?? '')?.runs
    if (command && !brought.has(check.function ?? ''))
      requireRunnable({ ...check, command: [...command] }, workspaceOf(plan, root))
    if (check.kind === 'function') await requireFunction(plan, check, root, brought)
  }
  for (const { skill, place } of plan.tasks) if (skill !== undefined) loadSkill(root, skill, place)
  requireConnectors(plan, workspaceOf(plan, root))
  requireInputs(plan, inputs)
  if (plan.memory?.path !== undefined) requireInside(root, plan.memory.path, plan.memory.place)
}

const at = (place: Place | undefined) => (place ? { place } : {})

const requireProgram = (agent: AgentSpec, root: string, place: Place | undefined): void => {
  if (agent.kind === 'unbound') {
    throw new LoopError('agent', `no agent "${agent.name}" is declared, so nobody can do this`, {
      ...at(place),
      fix: `Declare it under \`agents:\` in loop.yaml${agent.name === 'default' ? '' : ', or an agent `default` for all that name none'}; or use --dry-run.`,
    })
  }
  if (agent.kind === 'model') requireModel(agent, agent.place ?? place)
  else requireCommand(`the agent "${agent.name}"`, agent.command ?? [], agent.cwd, root, agent.place)
}

const requireRunnable = (check: CheckSpec, root: string): void =>
  requireCommand(`the check "${check.label}"`, check.command ?? [], check.cwd, root, check.place)

const requireCommand = (
  who: string,
  command: readonly string[],
  cwd: string | undefined,
  root: string,
  place: Place | undefined,
): void => {
  requireInside(root, cwd ?? '.', place)
  const folder = join(root, cwd ?? '.')
  if (!existsSync(folder)) throw new LoopError('agent', `the folder ${cwd} of ${who} is not there`, at(place))
  const why = whyNotRunnable(command[0] ?? '', folder)
  if (why)
    throw new LoopError('agent', `${who} cannot run: ${why}`, {
      ...at(place),
      fix: 'Install the program, or correct `command`.',
    })
}

/** An expression fails on an input that is not there, after agents were paid for, unless it asks with `has(…)` first. */
const requireInputs = ({ choices, name }: Plan, inputs: Readonly<Record<string, unknown>>): void => {
  for (const { expression, place } of choices) {
    if (/\bhas\(|\?/.test(expression)) continue
    for (const [, dotted, quoted] of expression.matchAll(/\binputs(?:\.(\w+)|\[["']([^"']+)["']\])/g)) {
      const input = dotted ?? quoted ?? ''
      if (Object.hasOwn(inputs, input)) continue
      throw new LoopError('usage', `the input "${input}" is missing, and an expression of "${name}" reads it`, {
        place,
        fix: `Give it: --input ${input}=…`,
      })
    }
  }
}

/** A link may lead out of the project although the path does not look like it. */
const requireInside = (root: string, path: string, place: Place | undefined): void => {
  if (!isInside(root, path)) throw new LoopError('usage', `"${path}" leads out of the project`, at(place))
}

/** The limits that stop something and that calls of an agent count for. */
const limitsOn = ({ limits, furtherLimits = [], sharedLimits = [], tasks }: Plan, agent: string): Limit[] =>
  [...limits, ...furtherLimits, ...sharedLimits].filter(
    limit =>
      stopsAt(limit) !== undefined &&
      (limit.per !== 'task' || tasks.some(({ id, agent: name }) => id === limit.task && name === agent)),
  )

const wholes = {
  run: 'the run',
  iteration: 'an iteration',
  task: 'the worker',
  project: 'the project',
  day: 'a day',
} as const

const wholeOf = ({ per = 'run' }: Limit): string => wholes[per]

/** Without a declared ceiling nothing can be held back, and the limit could be overspent. */
const requireCeiling = (agent: AgentSpec, limit: Limit, place: Place | undefined): void => {
  const key = limit.unit === 'usd' ? 'costUsd' : limit.unit === 'tokens' ? 'tokens' : undefined
  if (!key) return
  const ceiling = callCeiling(agent)[key === 'costUsd' ? 'usd' : 'tokens']
  const max = stopsAt(limit) ?? limit.max
  const budget = key === 'costUsd' ? `$${max}` : `${max} tokens`
  if (ceiling === undefined) {
    throw new LoopError(
      'unpriced',
      `${wholeOf(limit)} may use ${budget}, and the agent "${agent.name}" does not say what one call uses at most`,
      {
        ...at(place),
        fix: `${priceFix(agent)}Declare \`ceiling: { ${key}: … }\` for it; 0 if it uses none.`,
      },
    )
  }
  if (ceiling > max) {
    throw new LoopError(
      'unpriced',
      `one call of the agent "${agent.name}" may use ${key === 'costUsd' ? `$${ceiling}` : `${ceiling} tokens`}, more than the ${budget} of ${wholeOf(limit)}`,
      {
        ...at(limit.place ?? place),
        fix: agent.ceiling
          ? 'Raise the limit, or lower the ceiling.'
          : 'Raise the limit, or declare a lower `ceiling` for it.',
      },
    )
  }
}

/** Whoever asks a model over HTTP can say its price instead. */
const priceFix = ({ kind, provider, vendor = provider, model }: AgentSpec): string =>
  kind === 'model'
    ? `Write what it costs under \`prices:\` of loop.yaml, as "${vendor ?? provider}/${model}". Or: `
    : ''
