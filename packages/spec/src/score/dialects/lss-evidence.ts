import { callCeiling } from '../../bound/calls.js'
import type { ProjectDocument } from '../../dialects/loopkit/document.js'
import type { Child } from '../../dialects/lss/children.js'
import type { LssDocument } from '../../dialects/lss/document.js'
import type { Limit, Plan } from '../../generated/types.js'
import { own } from '../../own.js'
import { nodeAt, pointerParts, span } from '../../source/document.js'
import type { Called, Evidence, Topic } from '../evidence.js'
import { judgesIn } from '../judging/judges.js'
import { lssWords } from './lss-words.js'

/** A loop in the lss dialect with the loops it is made of, and the project file around it. */
export interface LssSource {
  document: LssDocument
  children: readonly Child[]
  project?: ProjectDocument | undefined
}

/** Where each topic stands. */
const keys: Record<Topic, string> = {
  goal: '/objective',
  checks: '/evaluators',
  criteria: '/termination_conditions/success',
  makers: '/workers',
  rounds: '/feedback_channels',
  exhaustion: '/termination_conditions/failure',
  bounds: '/termination_conditions',
  costs: '/cost_limits',
  people: '/termination_conditions',
  memory: '/memory',
}

/**
 * Collects the evidence about a loop that has no errors.
 *
 * @param around limits of the loops that this one is inside of: what they limit, this one cannot exceed
 */
export const lssEvidence = (plan: Plan, source: LssSource, around: readonly Limit[] = []): Evidence => {
  const { document, children, project } = source
  const limits = [...plan.limits, ...around.filter(({ unit }) => unit !== 'iterations')]
  const lineOf: Evidence['lineOf'] = place => (place?.file === document.source.path ? { line: place.line } : {})
  return {
    plan,
    judges: judgesIn(plan).map(({ check }) => check),
    called: calledIn(plan, project),
    declared: {
      criteria: plan.stop !== undefined && plan.stop.success.length > 0,
      exhaustion: isLastDecided(document),
      ownMemory: plan.memory?.writers !== undefined,
    },
    words: lssWords,
    inner: (plan.composition?.children ?? []).map(({ id, plan: child }, index) => {
      const found = children.find(({ at }) => at === `/composition/children/${index}`)?.found
      const isKnown = child && found?.kind === 'loop'
      return { id, evidence: isKnown ? lssEvidence(child, { ...found, project }, limits) : undefined }
    }),
    limit: unit => limits.filter(limit => limit.unit === unit).sort((a, b) => a.max - b.max)[0],
    line(topic, place) {
      if (place) return lineOf(place)
      const key = nodeAt(document.source.root, keys[topic], true)
      return key ? { line: span(document.source.lines, key).line } : {}
    },
    lineOf,
  }
}

/** Whether it is written down what happens at the last iteration, wherever one is the last. */
const isLastDecided = ({ loop }: LssDocument): boolean => {
  const last = (loop.termination_conditions?.failure ?? []).filter(({ type }) => type === 'max_iterations')
  return last.length > 0 && last.every(({ action }) => action !== undefined)
}

/** Everybody who is called: each worker, and each judge that is a model. */
const calledIn = ({ tasks, checks, agents }: Plan, project: ProjectDocument | undefined): Called[] => {
  const judges = checks.flatMap(({ label, kind, agent }) => (kind === 'agent' && agent ? [{ label, agent }] : []))
  const callers: { label: string; agent: string; retries?: number; timeoutSeconds?: number }[] = [...tasks, ...judges]
  return callers.map(({ label, agent, retries, timeoutSeconds }) => {
    const spec = own(agents, agent)
    const [, entry = ''] = pointerParts(spec?.place?.pointer ?? '')
    const declared = own(project?.project.agents, entry)
    const { tokens, usd } = callCeiling(spec)
    return {
      name: label,
      decided: declared?.interrupted !== undefined || retries !== undefined,
      repeats: declared?.interrupted === 'retry',
      timesOut: declared?.timeoutSeconds !== undefined || timeoutSeconds !== undefined,
      tokens,
      usd,
      answersEnd: spec?.sampling?.maxOutputTokens !== undefined || spec?.ceiling?.tokens !== undefined,
    }
  })
}
