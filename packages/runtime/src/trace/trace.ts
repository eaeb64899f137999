import { type Diagnosis, LoopError, type LoopTrace, type TraceMetadata } from '@loop/spec'
import { historyOf, type IterationHistory } from '../report/history.js'
import { openRun } from '../report/open-run.js'
import { textOfOutput } from '../report/output-text.js'
import { runFolder } from '../store/run-folder.js'
import { entriesOf } from './entries.js'
import { terminations } from './termination.js'

/**
 * A run as a Loop Trace 1.0, as far as it is: one that is not over has no end in it.
 *
 * @param root the project's folder
 * @param run its full id
 * @throws LoopError `usage` when the run has begun nothing that a trace could hold, `journal` when its record is damaged
 */
export const traceOf = async (root: string, run: string): Promise<LoopTrace> => {
  const { record, events, state, heartbeat } = await openRun(root, run)
  const { plan, simulated, planDigest, seed, parent, createdAt } = record
  const history = historyOf(plan, events)
  const texts = await textsOf(runFolder(root, run).path, history)
  const iterations = entriesOf(plan, history, events, texts, simulated)
  if (iterations.length === 0)
    throw new LoopError('usage', `the run ${run} has begun no work yet, and a trace has at least one entry`, {
      fix: '`loop status` shows how it stands.',
    })
  const { ended } = state
  return {
    trace_version: '1.0',
    loop_id: run,
    loop_name: plan.name,
    spec_path: plan.source.path,
    started_at: events[0]?.at ?? createdAt,
    ...(ended
      ? {
          ended_at: state.at,
          success: ended.outcome === 'done',
          termination_reason: terminations[ended.reason].trace,
        }
      : {}),
    total_cost_usd: state.used.usd,
    iterations,
    metadata: {
      simulated,
      run,
      dialect: plan.dialect,
      ...(plan.version === undefined ? {} : { spec_version: plan.version }),
      spec_hash: plan.source.digest,
      plan_digest: planDigest,
      status: heartbeat.status,
      ...(ended ? { reason: ended.reason } : {}),
      ...(ended?.condition === undefined ? {} : { condition: ended.condition }),
      ...diagnosisIn(heartbeat.diagnosis),
      ...(seed === undefined ? {} : { seed }),
      ...(parent ? { parent_run: parent.run, parent_effect: parent.effect } : {}),
      total_tokens: state.used.tokens,
      assumed_cost_usd: state.assumed.usd,
    },
  }
}

/** What a diagnosis says, as far as a trace has a place for it. */
const diagnosisIn = ({ code, place, detected, best }: Diagnosis): Partial<TraceMetadata> => ({
  ...(code === undefined ? {} : { failure_code: code }),
  ...(place ? { place: `${place.file}:${place.line}:${place.column}` } : {}),
  ...(detected.length > 0 ? { detected_failures: detected.map(({ code, message }) => ({ code, message })) } : {}),
  ...(best ? { best_iteration: best.iteration - 1 } : {}),
})

/** Enough bytes for the longest text of a trace. */
const most = 8000

/** The beginnings of outputs that have files of their own, by effect. */
const textsOf = async (folder: string, history: readonly IterationHistory[]): Promise<Map<string, string>> => {
  const texts = new Map<string, string>()
  for (const { id, kind, output } of history.flatMap(({ effects }) => effects))
    if (kind === 'task' && output?.file) texts.set(id, (await textOfOutput(folder, output, most)).text)
  return texts
}
