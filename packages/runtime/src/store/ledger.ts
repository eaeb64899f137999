import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Limit, LoopError, type Reserve } from '@loop/spec'
import { acquireLock, type Lock } from './lock.js'
import { replaceFile } from './replace-file.js'
import { loopFolder } from './run-folder.js'

/** What all runs of a project used of a pot, and what is held back for calls that run now. */
export interface SharedPot {
  limit: Limit
  used: number
  reserved: number
}

/** A call, and the most that it may use. */
export interface Claim extends Reserve {
  /** Unique over all runs: the run and the effect. */
  id: string
}

/** The book of what the runs of a project use together, a file for each day and one for all. */
export interface Ledger {
  /** Holds amounts back for calls, all of them or none. @returns the limit that stands in the way, if one does */
  reserve(claims: readonly Claim[]): Promise<{ limit: Limit; used: number; needed: number } | undefined>
  /** Writes down what a call used in place of what was held back for it. Doing it twice is doing it once. */
  settle(id: string, used: Reserve): Promise<void>
  /** Gives back what was held for calls of a run that never began. */
  releaseUnless(run: string, isRunning: (id: string) => boolean): Promise<void>
  pots(): Promise<SharedPot[]>
}

interface Page {
  formatVersion: 1
  used: Reserve
  held: Record<string, Reserve>
}

const empty = (): Page => ({ formatVersion: 1, used: { tokens: 0, usd: 0 }, held: {} })

/**
 * The ledger of a project.
 *
 * @param limits of all runs together, each of a day or of the project
 */
export const openLedger = (root: string, limits: readonly Limit[], now: () => Date): Ledger => {
  const folder = join(loopFolder(root), 'budget')
  const pageOf = ({ per }: Pick<Limit, 'per'>) =>
    per === 'day' ? `${now().toISOString().slice(0, 10)}.json` : 'project.json'
  const names = () => [...new Set(limits.map(pageOf))]
  return {
    reserve: claims =>
      exclusively(folder, async () => {
        const pages = await readPages(folder, names())
        for (const limit of limits) {
          const { used, reserved } = standOf(pages.get(pageOf(limit)) ?? empty(), limit)
          const needed = claims.reduce((sum, claim) => sum + amountIn(claim, limit), 0)
          if (exact(used + reserved + needed) > limit.max) return { limit, used, needed }
        }
        for (const [name, page] of pages) {
          for (const { id, tokens, usd } of claims) page.held[id] = { tokens, usd }
          await writePage(folder, name, page)
        }
        return undefined
      }),
    settle: (id, used) =>
      exclusively(folder, async () => {
        // A call that went over midnight is settled on the day on which it began.
        for (const [name, page] of await readPages(folder, [...names(), ...(await pagesHolding(folder, id))])) {
          if (!page.held[id]) continue
          delete page.held[id]
          page.used = { tokens: page.used.tokens + used.tokens, usd: exact(page.used.usd + used.usd) }
          await writePage(folder, name, page)
        }
      }),
    releaseUnless: (run, isRunning) =>
      exclusively(folder, async () => {
        for (const [name, page] of await readPages(folder, names())) {
          const stale = Object.keys(page.held).filter(id => id.startsWith(`${run}/`) && !isRunning(id))
          for (const id of stale) delete page.held[id]
          if (stale.length > 0) await writePage(folder, name, page)
        }
      }),
    async pots() {
      const pages = await readPages(folder, names())
      return limits.map(limit => ({ limit, ...standOf(pages.get(pageOf(limit)) ?? empty(), limit) }))
    },
  }
}

/**
 * Closes the accounts of a run that nobody takes up any more, on every page: what its calls may have used counts in full, and what was
 * held for calls that did not begin is given back.
 *
 * @param hasBegun whether a call may have used something, by the id of its effect
 */
export const closeAccounts = async (
  root: string,
  run: string,
  hasBegun: (effect: string) => boolean,
): Promise<void> => {
  const folder = join(loopFolder(root), 'budget')
  const names = (await filesIn(folder)).filter(name => /^(\d{4}-\d\d-\d\d|project)\.json$/.test(name))
  if (names.length === 0) return
  await exclusively(folder, async () => {
    for (const [name, page] of await readPages(folder, names)) {
      const own = Object.entries(page.held).filter(([id]) => id.startsWith(`${run}/`))
      for (const [id, { tokens, usd }] of own) {
        delete page.held[id]
        if (hasBegun(id.slice(run.length + 1)))
          page.used = { tokens: page.used.tokens + tokens, usd: exact(page.used.usd + usd) }
      }
      if (own.length > 0) await writePage(folder, name, page)
    }
  })
}

const filesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])

const amountIn = (amounts: Reserve, { unit }: Limit): number =>
  unit === 'usd' ? amounts.usd : unit === 'tokens' ? amounts.tokens : 0

const standOf = ({ used, held }: Page, limit: Limit): { used: number; reserved: number } => ({
  used: amountIn(used, limit),
  reserved: exact(Object.values(held).reduce((sum, claim) => sum + amountIn(claim, limit), 0)),
})

const readPages = async (folder: string, names: readonly string[]): Promise<Map<string, Page>> => {
  const pages = new Map<string, Page>()
  for (const name of new Set(names)) pages.set(name, await readPage(join(folder, name)))
  return pages
}

/** What cannot be read is not taken for nothing: a limit would be overspent. */
const readPage = async (path: string): Promise<Page> => {
  try {
    const page = JSON.parse(await readFile(path, 'utf8')) as Page
    if (page.formatVersion === 1) return page
    throw new Error('it was written by another version')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return empty()
    throw new LoopError(
      'store',
      `${path}, which holds what the project has used, cannot be read: ${(cause as Error).message}`,
      {
        cause,
        exitCode: 1,
        fix: 'Restore it from a copy, or remove it to begin at nothing.',
      },
    )
  }
}

const writePage = (folder: string, name: string, page: Page): Promise<void> =>
  replaceFile(join(folder, name), `${JSON.stringify(page)}\n`)

const pagesHolding = async (folder: string, id: string): Promise<string[]> => {
  const days = (await filesIn(folder))
    .filter(name => /^\d{4}-\d\d-\d\d\.json$/.test(name))
    .sort()
    .slice(-3)
  const holding: string[] = []
  for (const name of days) if ((await readPage(join(folder, name))).held[id]) holding.push(name)
  return holding
}

const exact = (value: number): number => Math.round(value * 1e9) / 1e9

/** Callers of this process, one after another; those of others are kept out by the lock. */
const turns = new Map<string, Promise<unknown>>()

const exclusively = <T>(folder: string, use: () => Promise<T>): Promise<T> => {
  const turn = (turns.get(folder) ?? Promise.resolve()).then(() => lockedWhile(folder, use))
  turns.set(
    folder,
    turn.catch(() => {}),
  )
  return turn
}

const lockedWhile = async <T>(folder: string, use: () => Promise<T>): Promise<T> => {
  await mkdir(folder, { recursive: true })
  const lock = await waitForLock(folder)
  try {
    return await use()
  } finally {
    await lock.release()
  }
}

/** Whoever holds the ledger gives it back in a moment. */
const waitForLock = async (folder: string): Promise<Lock> => {
  for (let tries = 0; ; tries++) {
    try {
      return await acquireLock(folder)
    } catch (cause) {
      if (!(cause instanceof LoopError) || cause.code !== 'locked' || tries > 500) throw cause
      await setTimeout(5 + (tries % 15))
    }
  }
}
