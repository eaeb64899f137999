import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plan } from '@loop/spec'
import { gain } from '../core/measure.js'
import type { Session } from '../drive/session.js'
import { homeOf } from '../drive/workspace.js'
import { replaceFile } from '../store/replace-file.js'

/** What is kept of the best round so far, over all runs. */
export interface BestRound {
  metric: string
  value: number
  run: string
  round: number
  /** ISO 8601. */
  at: string
}

const fileIn = (home: string): string => join(home, 'artifacts', 'best.json')

/** The best that a metric was in earlier rounds: of this run, or of those before it. */
export const bestSoFar = async ({ plan, root, state }: Session, metric: string): Promise<number | undefined> => {
  const own = state.best?.metric === metric ? state.best.value : undefined
  const home = homeOf(plan, root)
  const kept = home === undefined ? undefined : await readBest(home)
  if (kept?.metric !== metric) return own
  return own === undefined || gain(plan, metric, kept.value, own) > 0 ? kept.value : own
}

/** Keeps the last round when it is the best so far. */
export const keepBest = async (plan: Plan, home: string, round: BestRound): Promise<void> => {
  const kept = await readBest(home)
  if (kept?.metric === round.metric && gain(plan, round.metric, round.value, kept.value) <= 0) return
  await replaceFile(fileIn(home), `${JSON.stringify(round, undefined, 2)}\n`)
}

const readBest = async (home: string): Promise<BestRound | undefined> => {
  try {
    const found = JSON.parse(await readFile(fileIn(home), 'utf8')) as Partial<BestRound>
    return typeof found.metric === 'string' && Number.isFinite(found.value) ? (found as BestRound) : undefined
  } catch {
    return undefined // there is none, or it is not one of ours
  }
}
