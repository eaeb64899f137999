import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Effect, EventBody, GuardedResult, GuardFinding, GuardSpec, Plan } from '@loop/spec'
import { graphOf } from '../core/graph.js'
import { outputOf, type Session } from '../drive/session.js'
import { storeOutput } from '../drive/store-output.js'
import { replaceFile } from '../store/replace-file.js'
import { onRecord, standsInTheWay, withApproval } from './approvals.js'
import { quarantine } from './quarantine.js'
import { guardsAt, watch } from './watch.js'
import { watchedBy } from './watched-by.js'

/** Has the guards look at the results of a run that is about to end as done. */
export const beforeOutput = async (session: Session, effect: Effect): Promise<EventBody> => {
  const { plan } = session
  const texts = new Map<string, string>()
  const changed = new Set<string>()
  const withheld = new Set<string>()
  const findings: GuardFinding[] = []
  const asked: string[] = []
  for (const guard of guardsAt(plan, 'pre_output')) {
    for (const id of resultsFor(plan, guard)) {
      const text = texts.get(id) ?? outputOf(session, id)
      if (text === undefined) continue
      texts.set(id, text)
      const task = plan.tasks.find(other => other.id === id)
      const part = { kind: 'result' as const, name: task?.output?.name ?? id, text }
      const seen = await watch([guard], [part], watchedBy(session, task, plan.agents[task?.agent ?? '']))
      const left = seen.parts[0]?.text ?? text
      if (left !== text) changed.add(id)
      texts.set(id, left)
      if (seen.findings.some(({ action }) => action === 'quarantine' || action === 'halt') && seen.asked.length === 0)
        withheld.add(id)
      findings.push(...seen.findings.filter(({ guard: name }) => !asked.includes(name)))
      asked.push(...seen.asked)
    }
  }
  const text = [...texts].map(([task, result]) => `## ${task}\n\n${session.redact(result)}`).join('\n\n')
  const shown = { text, what: 'These results will leave the run:', file: `artifacts/${effect.id}.shown.md` }
  const said = onRecord(withApproval(session, effect.target, { findings, asked }, shown, false))
  if (standsInTheWay(said).some(({ approval }) => approval))
    await replaceFile(join(session.folder.path, shown.file), text)
  const results: GuardedResult[] = []
  for (const id of withheld) results.push(await withhold(session, effect, id))
  for (const id of changed)
    if (!withheld.has(id)) {
      const output = await storeOutput(session, `${effect.id}.${id}`, texts.get(id) ?? '', undefined, false)
      results.push({ task: id, output })
    }
  return {
    type: 'effect.finished',
    effect: effect.id,
    status: 'ok',
    ...(said.length > 0 ? { guards: said } : {}),
    ...(results.length > 0 ? { results } : {}),
  }
}

/** The results that leave a run are those that no other task builds on; a guard of others alone is about those. */
const resultsFor = ({ tasks }: Plan, guard: GuardSpec): string[] => {
  const last = guard.tasks.filter(id => !tasks.some(({ after }) => after.includes(id)))
  return last.length > 0 ? last : guard.tasks
}

const withhold = async (session: Session, { id: effect }: Effect, task: string): Promise<GuardedResult> => {
  const output = session.state.nodes[graphOf(session.plan).indexOf.get(task) ?? -1]?.output
  await quarantine(session, `${effect}.${task}.out`, outputOf(session, task) ?? '')
  if (output?.file) await rm(join(session.folder.path, output.file), { force: true })
  return { task }
}
