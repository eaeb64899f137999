import type { CheckSpec, Effect, EventBody, GuardFinding } from '@loop/spec'
import { plainVerdict } from '../checks/judge.js'
import { outputOf, type Session } from '../drive/session.js'
import { replaceFile } from '../store/replace-file.js'
import { onRecord, standsInTheWay, withApproval } from './approvals.js'
import { quarantine } from './quarantine.js'
import { guardsAt, watch } from './watch.js'
import { watchedBy } from './watched-by.js'

/** What a check may be shown, or why it may not judge. */
export interface BeforeCheck {
  outputOf(task: string): string | undefined
  findings: GuardFinding[]
  /** How the effect ends without anybody judging. */
  refused?: EventBody
}

/** Has the guards look at the results that a check is about to judge, each on its own. */
export const beforeCheck = async (session: Session, effect: Effect, check: CheckSpec): Promise<BeforeCheck> => {
  const { plan } = session
  const results = new Map<string, string>()
  const plain: BeforeCheck = { outputOf: id => results.get(id) ?? outputOf(session, id), findings: [] }
  if (session.state.simulated || guardsAt(plan, 'pre_evaluator').length === 0) return plain
  const findings: GuardFinding[] = []
  const asked: string[] = []
  for (const task of plan.tasks) {
    const text = check.kind === 'function' || check.of.includes(task.id) ? outputOf(session, task.id) : undefined
    if (text === undefined) continue
    const guards = guardsAt(plan, 'pre_evaluator', task.id)
    const part = { kind: 'result' as const, name: task.output?.name ?? task.id, text }
    const seen = await watch(guards, [part], watchedBy(session, task, plan.agents[task.agent]))
    results.set(task.id, seen.parts[0]?.text ?? '')
    findings.push(...seen.findings)
    asked.push(...seen.asked)
  }
  const text = [...results].map(([task, result]) => `## ${task}\n\n${session.redact(result)}`).join('\n\n')
  const shown = { text, what: `"${check.label}" will judge:`, file: `artifacts/${effect.id}.shown.md` }
  const said = onRecord(unique(withApproval(session, check.id, { findings, asked }, shown, true)))
  const [first] = standsInTheWay(said)
  if (!first) return { ...plain, findings: said }
  if (first.approval) {
    await replaceFile(`${session.folder.path}/${shown.file}`, text)
    const event: EventBody = {
      type: 'effect.finished',
      effect: effect.id,
      status: 'cut',
      retryable: true,
      guards: said,
    }
    return { ...plain, findings: said, refused: { ...event, usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 } } }
  }
  const file = await quarantine(session, `${effect.id}.shown.md`, text)
  const evidence = `what it was to judge is withheld (${file}): ${first.guard}: ${first.message}`
  const refused: EventBody = {
    type: 'effect.finished',
    effect: effect.id,
    status: 'ok',
    usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
    verdict: plainVerdict(check, 'inconclusive', evidence),
    guards: said,
  }
  return { ...plain, findings: said, refused }
}

/** A person is asked once by a guard, however many results it is about. */
const unique = (findings: readonly GuardFinding[]): GuardFinding[] =>
  findings.filter(
    ({ approval, guard }, index) => !approval || findings.findIndex(other => other.guard === guard) === index,
  )
