import { callersOf } from '../dialects/loopkit/callers.js'
import { compileLoop } from '../dialects/loopkit/compile.js'
import type { LoopDocument, Workspace } from '../dialects/loopkit/document.js'
import type { Agent, Limit, Loop, Plan } from '../generated/types.js'
import { below, nodeAt, placeAt, span } from '../source/document.js'

/** What criteria look at. */
export interface Evidence {
  name: string
  loop: Loop
  plan: Plan
  /** Every entry of the project's `agents:` that the loop calls, once; without `agent` when it is not declared. */
  agents: { name: string; agent: Agent | undefined }[]
  limit(unit: Limit['unit']): Limit | undefined
  /** The line of a field of the loop, as in `verify/checker`. */
  line(field: string): number
  /** The line a limit was set in, when that is in the loop's own file. */
  lineOf(limit: Limit): { line?: number }
}

/** Collects the evidence about a loop that the schema accepts. */
export const evidenceOf = (document: LoopDocument, { project }: Workspace): Evidence => {
  const plan = compileLoop(document, project, '')
  const declared = project?.project.agents ?? {}
  const checks = new Set(Object.keys(project?.project.checks ?? {}))
  const called = callersOf(document, { agents: new Set(Object.keys(declared)), checks }).map(({ agent }) => agent)
  return {
    name: document.name,
    loop: document.loop as Loop,
    plan,
    agents: [...new Set(called)].map(name => ({
      name,
      agent: Object.hasOwn(declared, name) ? declared[name] : undefined,
    })),
    limit: unit => plan.limits.find(limit => limit.unit === unit),
    line(field) {
      const pointer = field.split('/').reduce<string>(below, document.pointer)
      const key = nodeAt(document.source.root, pointer, true)
      return key ? span(document.source.lines, key).line : placeAt(document.source, pointer).line
    },
    lineOf: ({ place }) => (place?.file === document.source.path ? { line: place.line } : {}),
  }
}
