import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Effect, Plan, RoundRecord, RoundReport } from '@loop/spec'
import type { StampedEvent } from '../core/evolve.js'
import type { Session } from '../drive/session.js'
import { homeOf, homesIn, workspaceOf } from '../drive/workspace.js'
import { storeOf } from '../git/git.js'
import type { Rules } from '../git/rules.js'
import { treeChanges } from '../git/tree-changes.js'
import { treeNow } from '../git/tree-now.js'
import { readJournal } from '../store/read-journal.js'
import { makeFolder, replaceFile } from '../store/replace-file.js'
import { keepBest } from './best.js'
import { type Checkpoint, checkpoint } from './checkpoint.js'
import { beforeFile } from './gates.js'
import { linkLogs, noteProgress } from './home.js'
import { lessonOf, lessonsIn, type Overcome } from './lesson.js'
import { roundReport } from './round-report.js'
import { isWorse, standingAfter } from './standing.js'

/** Keeps what an iteration came to where people look: its report, a line of progress, what it taught, and a commit if asked for. */
export const keepRound = async (session: Session, { iteration }: Effect): Promise<RoundRecord> => {
  const { plan, root, state } = session
  const standing = standingAfter(plan, state)
  const worse = isWorse(plan, standing, state.kept)
  const events = await eventsOf(session, iteration)
  const words = roundReport(plan, state, events, undefined).summary
  const tried = plan.checkpoint && !state.simulated ? await checkpointOf(session, iteration, worse, words) : undefined
  const made = tried instanceof Error ? undefined : tried
  const report = roundReport(plan, state, events, made)
  const kept = {
    ...(made ? { checkpoint: made } : {}),
    standing: made?.action === 'reset' ? (state.kept ?? standing) : standing,
  }
  const home = homeOf(plan, root)
  if (home === undefined) {
    if (tried instanceof Error) throw tried
    return kept
  }
  const folder = join('artifacts', state.run)
  await makeFolder(join(home, folder))
  const path = join(folder, `round-${iteration}.json`)
  await replaceFile(join(home, path), `${JSON.stringify(report, undefined, 2)}\n`)
  await noteProgress(home, report)
  await linkLogs(home, session.folder)
  if (tried instanceof Error) throw tried
  const { best } = state
  if (best?.iteration === iteration && !state.simulated)
    await keepBest(plan, home, {
      metric: best.metric,
      value: best.value,
      run: state.run,
      round: iteration,
      at: report.endedAt,
    })
  const lesson = state.simulated ? undefined : await keepLesson(session, home, report, events)
  return { ...kept, report: path, ...(lesson === undefined ? {} : { lesson }) }
}

/** That nothing could be committed is told when the rest is kept. */
const checkpointOf = (...args: Parameters<typeof checkpoint>): Promise<Checkpoint | Error> =>
  checkpoint(...args).catch(cause => cause as Error)

/** The events of the iteration: those that were seen, or after a resume those of the journal. */
const eventsOf = async ({ recent, folder }: Session, iteration: number): Promise<readonly StampedEvent[]> => {
  if (recent[0]?.type === 'iteration.started' && recent[0].iteration === iteration) return recent
  const { events } = await readJournal(folder.journal)
  const begin = events.findLastIndex(event => event.type === 'iteration.started' && event.iteration === iteration)
  return events.slice(Math.max(0, begin))
}

const keepLesson = async (
  session: Session,
  home: string,
  report: RoundReport,
  events: readonly StampedEvent[],
): Promise<string | undefined> => {
  const isMended = resultPasses(session.plan, session) && report.steps.some(({ result }) => result === 'ok')
  const text = isMended ? lessonOf(report, wrongBefore(session.plan, events), await changedIn(session)) : undefined
  if (text === undefined) return undefined
  const path = join('knowledge', `${report.endedAt.slice(0, 10)}-${report.run}-round-${report.round}.md`)
  await replaceFile(join(home, path), session.redact(text))
  session.lessons = await lessonsIn(join(home, 'knowledge'))
  return path
}

/** Whether the checks that look at what the work left all pass. */
const resultPasses = ({ checks }: Plan, { state }: Session): boolean =>
  checks.every(({ after = [], when }, index) => {
    const verdict = state.checks[index]?.verdict?.verdict
    return (
      (after.length === 0 && when === undefined) || verdict === 'pass' || (when !== undefined && verdict === undefined)
    )
  })

/** The first check that failed in the round. */
const wrongBefore = ({ checks }: Plan, events: readonly StampedEvent[]): Overcome | undefined => {
  const targets = new Map(
    events.flatMap(event => (event.type === 'effect.started' ? [[event.effect.id, event.effect.target]] : [])),
  )
  for (const event of events) {
    if (event.type !== 'effect.finished' || !event.verdict || event.verdict.verdict === 'pass') continue
    const check = checks.find(({ id }) => id === targets.get(event.effect))
    return {
      step: check?.label ?? event.effect,
      said: event.verdict.criteria.map(({ evidence }) => evidence).join('\n'),
    }
  }
  return undefined
}

/** Files that the work of the round changed, as far as git was asked before it began. */
const changedIn = async ({ plan, root, folder, state }: Session): Promise<readonly string[]> => {
  const workspace = workspaceOf(plan, root)
  const store = storeOf(workspace, folder, homesIn({ plan, root }))
  for (const { id, gates } of plan.tasks) {
    const file = beforeFile(store, state, id)
    const before = gates && (await readFile(file, 'utf8').catch(() => undefined))
    if (!before) continue
    const rules = JSON.parse(before) as Rules
    return (await treeChanges(store, rules.tree, await treeNow(store, rules))).files
  }
  return []
}
