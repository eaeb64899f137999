import { join } from 'node:path'
import { type CheckSpec, type Criterion, type Exit, failureCode, type Verdict } from '@loop/spec'
import type { Clock } from '../clock/clock.js'
import { environmentOf } from '../supervise/environment.js'
import { supervise, supervisionOf } from '../supervise/supervise.js'
import type { CheckFinding, CheckFunction, CheckWork } from './function.js'
import { type Judgement, plainVerdict } from './judge.js'

/** What of the session a function sees. */
export interface FunctionCall
  extends Pick<CheckWork, 'outputs' | 'outputOf' | 'inputs' | 'metric' | 'workspace' | 'best' | 'atRevision'> {
  changes: CheckWork['changes']
  iteration: number
  log: string
  timeoutMs: number
  variables: Record<string, string>
  redact(text: string): string
  clock: Clock
}

/** Most of what a program prints that is read as a report. */
const keepBytes = 16 * 1024 * 1024

/** Judges by a function. One that throws, takes too long, or gives no evidence has said nothing. */
export const functionCheck = async (
  check: CheckSpec,
  judge: CheckFunction,
  call: FunctionCall,
  context: Parameters<typeof supervise>[1],
): Promise<Judgement> => {
  const { log, timeoutMs, variables, redact, clock, ...given } = call
  const abort = new AbortController()
  const over = new AbortController()
  let programs = 0
  let stopped: 'timeout' | 'killed' | undefined
  let exit: Exit | undefined
  let doubt: string | undefined
  const work: CheckWork = {
    ...given,
    check,
    config: check.config ?? {},
    signal: abort.signal,
    async runProgram(argv, workspace = call.workspace) {
      const cwd = join(workspace, check.cwd ?? '.')
      const env = environmentOf(check.env ?? [], elsewhere(variables, call.workspace, workspace))
      programs += 1
      const watch = supervisionOf(check)
      const ended = await supervise({ argv, cwd, env, log, timeoutMs, ...watch, keepBytes, redact }, context).finally(
        () => {
          programs -= 1
        },
      )
      if (ended.how === 'timeout' || ended.how === 'killed') stopped = ended.how
      exit = ended.exit
      doubt ??= ended.doubt
      return ended
    },
  }
  const late = new Promise<CheckFinding>(resolve => {
    let grace: NodeJS.Timeout | undefined
    const stop = (why: 'timeout' | 'killed'): void => {
      cancel()
      abort.abort(why)
      stopped ??= why
      const end = () =>
        resolve(
          why === 'timeout'
            ? { verdict: check.unfinished ?? 'inconclusive', evidence: 'its time was over' }
            : { verdict: 'inconclusive', evidence: 'it was stopped' },
        )
      if (programs === 0) end()
      else grace = setTimeout(end, 15_000) // its supervisor ends the program, and the function tells more than we could
    }
    const cancel = clock.timer(timeoutMs, () => stop('timeout'))
    const onKill = () => stop('killed')
    context.signal.addEventListener('abort', onKill, { once: true })
    over.signal.addEventListener('abort', () => {
      cancel()
      clearTimeout(grace)
      context.signal.removeEventListener('abort', onKill)
    })
    if (context.signal.aborted) onKill()
  })
  try {
    const finding = await Promise.race([Promise.resolve().then(() => judge(work)), late])
    return {
      verdict: verdictOf(check, finding),
      ...(exit ? { exit } : {}),
      ...(doubt === undefined ? {} : { warnings: [`"${check.label}" ${doubt}`] }),
      ...(stopped ? { stopped } : {}),
    }
  } finally {
    over.abort()
  }
}

/** Variables that name the workspace name another. */
const elsewhere = (variables: Record<string, string>, from: string, to: string): Record<string, string> =>
  Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, value === from ? to : value]))

/** A finding as a verdict; what is no sound finding is inconclusive. */
const verdictOf = (check: CheckSpec, finding: CheckFinding): Verdict => {
  const { verdict, evidence, criteria = evidenceOf(check, verdict, evidence), score, value, codes, summary } = finding
  if (!['pass', 'fail', 'inconclusive'].includes(verdict)) return unsound(check, 'it gave no verdict')
  const isProven = criteria.length > 0 && criteria.every(criterion => criterion.evidence.trim() !== '')
  if (!isProven) return unsound(check, 'it gave no evidence')
  if (score !== undefined && !(score >= 0 && score <= 1)) return unsound(check, `its score is ${score}`)
  const known = [...new Set((codes ?? []).flatMap(code => failureCode(code) ?? []))]
  return {
    verdict,
    ...(verdict === 'inconclusive' ? {} : { score: score ?? (verdict === 'pass' ? 1 : 0) }),
    ...(verdict !== 'inconclusive' && value !== undefined && Number.isFinite(value) ? { value } : {}),
    criteria: [...criteria],
    ...(known.length > 0 ? { codes: known } : {}),
    ...(summary === undefined ? {} : { summary }),
    independence: check.independence ?? 'other',
  }
}

const unsound = (check: CheckSpec, why: string): Verdict =>
  plainVerdict(check, 'inconclusive', `"${check.function}" says nothing that counts: ${why}`)

const evidenceOf = (check: CheckSpec, verdict: Criterion['verdict'], evidence: string | undefined): Criterion[] =>
  evidence === undefined ? [] : [{ criterion: check.criteria[0] ?? check.label, verdict, evidence }]
