import type { BestResult, Plan } from '@loop/spec'
import { graphOf } from '../core/graph.js'
import type { State } from '../core/state.js'
import { lastOfEach } from '../detect/gather-results.js'
import { roundScores } from '../detect/round-scores.js'
import type { RunFacts } from '../detect/run-facts.js'

/**
 * The best that a run came to so far: by the primary metric where stop conditions decide, else the round whose checks passed most,
 * the later of equals; where nothing was measured, the last that made something. Results that guards keep are not given.
 */
export const bestOf = (facts: RunFacts): BestResult | undefined => {
  const found = facts.plan.stop ? bestIteration(facts) : bestRound(facts)
  if (!found) return undefined
  const withheld = whyWithheld(facts, found.iteration)
  const outputs = withheld === undefined ? outputsOf(facts, found) : []
  return { ...found, outputs, ...(withheld === undefined ? {} : { withheld }) }
}

type Found = Omit<BestResult, 'outputs' | 'withheld'>

const bestIteration = ({ state, iterations }: RunFacts): Found | undefined => {
  const { best } = state
  const last = iterations.findLast(({ ended }) => ended) ?? iterations.at(-1)
  const found = (best && iterations.find(({ iteration }) => iteration === best.iteration)) ?? last
  if (!found) return undefined
  const { iteration, rounds, metrics } = found
  const by = best?.iteration === iteration ? { by: best.metric } : {}
  return { iteration, round: Math.max(1, rounds), ...by, metrics: { ...metrics } }
}

const bestRound = ({ plan, judged, made }: RunFacts): Found | undefined => {
  const scored = roundScores(plan, judged)
  const top = scored.reduce((most, { score }) => Math.max(most, score), 0)
  const best = scored.findLast(({ score }) => score === top)
  if (best) return { iteration: best.iteration, round: best.round, metrics: best.checks }
  const last = made.findLast(({ kind }) => kind === 'task')
  return last && { iteration: last.iteration, round: last.round, metrics: {} }
}

/** The last result of each task by then, and those of the loops inside, whose files are in the folders of their runs. */
const outputsOf = (facts: RunFacts, { iteration, round }: Found): BestResult['outputs'] => {
  const { plan, made } = facts
  const counted = made.filter(({ unapproved }) => !unapproved)
  const last = new Map(lastOfEach(counted, iteration, round).map(each => [`${each.kind} ${each.target}`, each]))
  const own = plan.tasks.flatMap(({ id: task }) => {
    const made = last.get(`task ${task}`)
    const output = looked(facts, iteration) ? nodeOf(facts, task)?.output : made?.output
    return made && output ? [{ task, effect: made.id, output }] : []
  })
  const inside = (plan.composition?.children ?? []).flatMap(({ id: task }) => {
    const made = last.get(`child ${task}`)
    return Object.values(made?.child?.outputs ?? {}).map(({ file, ...output }) => ({
      task,
      effect: made?.id ?? '',
      output: file === undefined ? output : { ...output, file: `../${made?.child?.run}/${file}` },
    }))
  })
  return [...own, ...inside]
}

const nodeOf = ({ plan, state }: RunFacts, task: string) => state.nodes[graphOf(plan).indexOf.get(task) ?? -1]

const guardsOut = (plan: Plan) => plan.guards?.filter(({ scope }) => scope === 'pre_output') ?? []

/** Whether guards have looked at what leaves the run, as they do at the end of a run that did well. */
const looked = ({ plan, state }: RunFacts, iteration: number): boolean =>
  guardsOut(plan).length > 0 && state.outgoing === true && iteration === state.iteration

const whyWithheld = (facts: RunFacts, iteration: number): string | undefined => {
  const { plan, state } = facts
  const guards = guardsOut(plan)
  if (guards.length === 0 || state.simulated) return undefined
  const ids = guards.map(({ id }) => id)
  if (!looked(facts, iteration))
    return `not looked at by ${ids.join(', ')}, which results have to pass to leave the run`
  return state.withheld ?? haltedBy(state, ids)
}

const haltedBy = ({ findings }: State, ids: readonly string[]): string | undefined => {
  const halting = findings.find(({ action, guard }) => action === 'halt' && ids.includes(guard))
  return halting && `${halting.guard}: ${halting.message}`
}
