import { callersOf } from '../../dialects/loopkit/callers.js'
import { compileLoop } from '../../dialects/loopkit/compile.js'
import type { LoopDocument, Workspace } from '../../dialects/loopkit/document.js'
import type { Loop, Project } from '../../generated/types.js'
import { own } from '../../own.js'
import { below, nodeAt, placeAt, span } from '../../source/document.js'
import type { Called, Evidence, Topic } from '../evidence.js'
import { type CheckSources, lookedInto } from '../judging/looked-into.js'
import { isVacuous } from '../judging/vacuous.js'
import { loopkitWords } from './loopkit-words.js'

/** Evidence with the loop itself, which profile `loopkit-0.1` reads. */
export interface LoopkitEvidence extends Evidence {
  loop: Loop
  /** The line of a field of the loop, as in `verify/checker`. */
  lineOfField(field: string): number
}

/** Where each topic stands; limits are found by their places. */
const fields: Partial<Record<Topic, string>> = {
  goal: 'description',
  checks: 'verify/checker',
  criteria: 'verify/criteria',
  makers: 'verify/maker',
  rounds: 'verify',
  exhaustion: 'verify/onExhausted',
}

/** Collects the evidence about a loop that the schema accepts. */
export const loopkitEvidence = (
  document: LoopDocument,
  { project }: Pick<Workspace, 'project'>,
  sources?: CheckSources,
): LoopkitEvidence => {
  const compiled = compileLoop(document, project, '')
  const plan = sources ? lookedInto(compiled, sources) : compiled
  const loop = document.loop as Loop
  const lineOfField = (field: string): number => {
    const pointer = field.split('/').reduce<string>(below, document.pointer)
    const key = nodeAt(document.source.root, pointer, true)
    return key ? span(document.source.lines, key).line : placeAt(document.source, pointer).line
  }
  return {
    plan,
    loop,
    lineOfField,
    // Every check has to pass here, so each of them is heard.
    judges: plan.checks.filter(check => !isVacuous(check)),
    called: calledIn(document, project?.project),
    declared: {
      criteria: loop.verify?.criteria !== undefined,
      exhaustion: loop.verify?.onExhausted !== undefined,
      ownMemory: loop.memory?.path !== undefined,
    },
    words: loopkitWords,
    inner: [],
    limit: unit => plan.limits.find(limit => limit.unit === unit),
    line(topic) {
      if (topic === 'memory') return loop.memory ? { line: lineOfField('memory') } : {}
      const field = fields[topic]
      return field === undefined ? {} : { line: lineOfField(field) }
    },
    lineOf: place => (place?.file === document.source.path ? { line: place.line } : {}),
  }
}

/** Every entry of the project's `agents:` that the loop calls, once; one that is not declared declares nothing. */
const calledIn = (document: LoopDocument, project: Project | undefined): Called[] => {
  const agents = new Set(Object.keys(project?.agents ?? {}))
  const checks = new Set(Object.keys(project?.checks ?? {}))
  const names = new Set(callersOf(document, { agents, checks }).map(({ agent }) => agent))
  return [...names].map(name => {
    const agent = own(project?.agents, name)
    return {
      name,
      decided: agent?.interrupted !== undefined,
      repeats: agent?.interrupted === 'retry',
      timesOut: agent?.timeoutSeconds !== undefined,
      tokens: agent?.ceiling?.tokens,
      usd: agent?.ceiling?.costUsd,
      answersEnd: agent?.ceiling?.tokens !== undefined,
    }
  })
}
