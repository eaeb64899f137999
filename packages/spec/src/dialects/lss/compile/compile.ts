import { LoopError } from '../../../errors.js'
import type { Limit, LssLoop, Place, Plan } from '../../../generated/types.js'
import { placeAt } from '../../../source/document.js'
import { sharedLimitsOf } from '../../loopkit/defaults.js'
import type { ProjectDocument } from '../../loopkit/document.js'
import type { PriceTable } from '../../loopkit/price-table.js'
import { connectorsOf } from '../../shared/connectors.js'
import type { Child } from '../children.js'
import type { LssDocument } from '../document.js'
import { agentsOf } from './agents.js'
import { checksOf } from './checks.js'
import { compositionOf } from './composition.js'
import { guardsOf } from './guards.js'
import { inputsOf } from './inputs.js'
import { furtherLimitsOf, limitsOf } from './limits.js'
import { memoryOf } from './memory.js'
import { metricsOf } from './metrics.js'
import { routesOf } from './routes.js'
import { stopOf } from './stop.js'
import { strategyOf } from './strategy.js'
import { tasksOf } from './tasks.js'

/** What compiling needs beside the document itself. */
export interface CompileContext {
  project?: ProjectDocument | undefined
  /** The loops a composition is made of, as far as they could be had. */
  children?: readonly Child[]
  /** SHA-256 of a file's text, for the record. */
  digestOf(text: string): string
  /** A table of prices by the path that the document gives; without it, and for one that is not there, prices of the project count alone. */
  priceTable?: ((path: string, place: Place) => PriceTable | undefined) | undefined
}

/** A document that the schema accepts as a whole, and what it is compiled in. */
export interface Compiling extends CompileContext {
  loop: LssLoop
  document: LssDocument
}

/**
 * Compiles a loop in the lss dialect that has no errors to a plan. specs/lss.md says what each field comes to.
 *
 * @throws LoopError `document` when the schema refused something in the loop, or in a child of it
 */
export const compileLss = (document: LssDocument, context: CompileContext): Plan => {
  if (document.broken.length > 0) {
    const place = placeAt(document.source, document.broken[0] ?? '')
    throw new LoopError('document', `the loop "${document.name}" has errors and cannot be compiled`, {
      place,
      fix: 'Run `loop validate`.',
    })
  }
  const compiling: Compiling = { ...context, document, loop: document.loop as LssLoop }
  const { loop } = compiling
  const { price_table_ref } = loop.cost_limits
  const agents = agentsOf(compiling)
  const tasks = tasksOf(compiling, agents)
  const checks = checksOf(compiling, agents)
  const inputs = inputsOf(compiling)
  const composition = compositionOf(compiling, child =>
    compileLss(child.document, { ...context, children: child.children }),
  )
  return {
    planVersion: 1,
    name: document.name,
    version: loop.version,
    description: loop.objective,
    dialect: 'lss',
    source: { path: document.source.path, digest: context.digestOf(document.source.text) },
    trigger: { type: 'manual' },
    agents: agents.all(),
    inputs,
    tasks,
    choices: [],
    checks,
    metrics: metricsOf(compiling),
    routes: routesOf(compiling),
    strategy: strategyOf(compiling),
    stop: stopOf(compiling),
    guards: guardsOf(compiling),
    rounds: { max: 1, retry: false, onExhausted: 'fail' },
    limits: limitsOf(compiling),
    furtherLimits: furtherLimitsOf(compiling),
    ...shared(sharedLimitsOf(context.project)),
    ...connectorsOf(context.project, tasks, Object.values(agents.all())),
    ...(price_table_ref === undefined ? {} : { priceTable: price_table_ref }),
    memory: memoryOf(compiling),
    ...(composition ? { composition } : {}),
    maxParallel: context.project?.project.settings?.maxParallel ?? 4,
  }
}

const shared = (sharedLimits: Limit[]): Pick<Plan, 'sharedLimits'> => (sharedLimits.length > 0 ? { sharedLimits } : {})
