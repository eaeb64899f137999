import { bound } from '../../bound/bound.js'
import type { OpenloopDocument } from '../../dialects/openloop/document.js'
import type { Limit, Plan } from '../../generated/types.js'
import { nodeAt, span } from '../../source/document.js'
import type { Called, Evidence, Topic } from '../evidence.js'
import { isVacuous } from '../judging/vacuous.js'
import { openloopWords } from './openloop-words.js'

/** Where each topic stands. */
const keys: Record<Topic, string> = {
  goal: '/mission',
  checks: '/commands',
  criteria: '/commands/verify',
  makers: '/commands/fix',
  rounds: '/total_rounds',
  exhaustion: '/total_rounds',
  bounds: '/total_rounds',
  costs: '/limits',
  people: '/interrupted',
  memory: '/commands',
}

/** Collects the evidence about a loop of commands that has no errors. */
export const openloopEvidence = (plan: Plan, { document }: { document: OpenloopDocument }): Evidence => {
  const { source, loop } = document
  const lineOf: Evidence['lineOf'] = place => (place?.file === source.path ? { line: place.line } : {})
  // Every check has to pass, so each of them is heard; who makes the work is no check.
  const judges = plan.checks.filter(check => check.of.length > 0 && !isVacuous(check))
  return {
    plan,
    judges,
    called: calledIn(document, plan),
    declared: {
      criteria: judges.some(({ kind }) => kind === 'command'),
      exhaustion: loop.total_rounds !== undefined,
      ownMemory: true,
    },
    words: openloopWords,
    inner: [],
    limit: unit => plan.limits.find(limit => limit.unit === unit) ?? (unit === 'seconds' ? timeOf(plan) : undefined),
    line(topic, place) {
      if (place) return lineOf(place)
      const key = nodeAt(source.root, keys[topic], true)
      return key ? { line: span(source.lines, key).line } : {}
    },
    lineOf,
  }
}

/** Every command has a time limit, and so have all rounds together. */
const timeOf = (plan: Plan): Limit | undefined => {
  const { value } = bound(plan).seconds
  const place = plan.limits[0]?.place
  return value === null ? undefined : { unit: 'seconds', max: value, origin: 'loop', ...(place ? { place } : {}) }
}

/** Every command that changes something; what is merely assumed declares nothing. */
const calledIn = ({ loop, commands }: OpenloopDocument, { tasks }: Plan): Called[] =>
  commands
    .filter(({ id }) => tasks.some(task => task.id === id))
    .map(({ label, at, place }) => ({
      name: label,
      decided: loop.interrupted !== undefined,
      repeats: (loop.interrupted ?? 'retry') === 'retry',
      timesOut: loop.limits?.command_timeout_seconds !== undefined || at !== place,
      tokens: undefined,
      usd: undefined,
      answersEnd: false,
    }))
