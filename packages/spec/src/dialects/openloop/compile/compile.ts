import { LoopError } from '../../../errors.js'
import type { OpenLoop, Plan } from '../../../generated/types.js'
import { placeAt } from '../../../source/document.js'
import { sharedLimitsOf } from '../../loopkit/defaults.js'
import type { ProjectDocument } from '../../loopkit/document.js'
import { usual } from '../commands.js'
import { hasBaseline, type OpenloopDocument } from '../document.js'
import { openloopVariables } from '../templates/names.js'
import { agentsOf } from './agents.js'
import { checksOf } from './checks.js'
import { choicesOf } from './choices.js'
import { stepsOf } from './steps.js'
import { stopOf } from './stop.js'
import { tasksOf } from './tasks.js'

/** What compiling needs beside the document itself. */
export interface OpenloopContext {
  project?: ProjectDocument | undefined
  /** SHA-256 of a file's text, for the record. */
  digestOf(text: string): string
}

/**
 * Compiles a loop of commands that has no errors to a plan: a round is an iteration, what looks is a check, and what changes is a
 * task. specs/openloop.md says what each field comes to.
 *
 * @throws LoopError `document` when the schema refused something in it
 */
export const compileOpenloop = (document: OpenloopDocument, { project, digestOf }: OpenloopContext): Plan => {
  const { source, name, folders } = document
  if (document.broken.length > 0) {
    const place = placeAt(source, document.broken[0] ?? '')
    const message = `the loop "${name}" has errors and cannot be compiled`
    throw new LoopError('document', message, { place, fix: 'Run `loop validate`.' })
  }
  const loop = document.loop as OpenLoop
  const steps = stepsOf(document)
  const shared = sharedLimitsOf(project)
  const { metric_name = 'baseline', value, direction } = loop.baseline ?? {}
  return {
    planVersion: 1,
    name,
    ...(loop.mission === undefined ? {} : { description: loop.mission }),
    dialect: 'openloop',
    source: { path: source.path, digest: digestOf(source.text) },
    trigger: { type: 'manual' },
    agents: agentsOf(document, steps),
    tasks: tasksOf(document, steps),
    choices: choicesOf(document, steps),
    checks: checksOf(document, steps),
    ...(hasBaseline(loop)
      ? {
          metrics: [
            {
              id: metric_name,
              from: 'check',
              name: 'baseline',
              unit: 'count',
              primary: true,
              ...(value === undefined ? {} : { target: value }),
              ...(direction === 'less_equal' ? { lowIsBetter: true } : {}),
              place: placeAt(source, '/baseline'),
            },
          ],
        }
      : {}),
    stop: stopOf(document, steps),
    rounds: { max: 1, retry: false, onExhausted: 'fail' },
    limits: [
      {
        unit: 'iterations',
        max: loop.total_rounds ?? usual.rounds,
        origin: 'loop',
        onExceed: 'halt',
        place: placeAt(source, '/total_rounds'),
      },
    ],
    ...(shared.length > 0 ? { sharedLimits: shared } : {}),
    memory: null,
    maxParallel: 1,
    ...(folders.projectRoot === '.' ? {} : { workspace: folders.projectRoot }),
    home: folders.home,
    variables: openloopVariables,
    ...(loop.git?.checkpoint
      ? { checkpoint: { dirty: loop.git.dirty ?? false, place: placeAt(source, '/git/checkpoint') } }
      : {}),
  }
}
