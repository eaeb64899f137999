import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { type DoctorFinding, type Heartbeat, LoopError } from '@loop/spec'
import { isChildRun } from '../../composition/child-id.js'
import { type OpenedRun, openRun } from '../../report/open-run.js'
import { listRuns, runFolder } from '../../store/run-folder.js'
import type { DoctorContext } from '../context.js'

/** Runs that are told one by one; of more than these only the latest are. */
const most = 20

/** The runs that are not over: who drives them, and which nobody does any more. */
export const checkRuns = async ({ root }: DoctorContext): Promise<DoctorFinding[]> => {
  const runs = (await listRuns(root)).filter(run => !isChildRun(run)).reverse()
  const findings: DoctorFinding[] = []
  for (const run of runs) findings.push(...(await findingOf(root, run)))
  const left = findings.length - most
  if (left <= 0) return findings
  return [
    ...findings.slice(0, most),
    {
      id: 'run/more',
      status: 'warning',
      about: 'older runs',
      message: `${left} more are not over, or damaged`,
      fix: '`loop status` lists all; `loop prune --keep 20 --force` removes the records of older ones.',
    },
  ]
}

const findingOf = async (root: string, run: string): Promise<DoctorFinding[]> => {
  if (await isOver(root, run)) return []
  try {
    return standingOf(run, await openRun(root, run), runFolder(root, run).path)
  } catch (cause) {
    if (!(cause instanceof LoopError)) throw cause
    const fix = 'Restore its folder from a copy, or remove it.'
    return [{ id: 'run/damaged', status: 'warning', about: `run ${run}`, message: cause.message, fix }]
  }
}

/** By its heartbeat, since a journal takes time to read; a heartbeat that is behind says less than the journal, and never more. */
const isOver = async (root: string, run: string): Promise<boolean> => {
  const text = await readFile(runFolder(root, run).heartbeat, 'utf8').catch(() => '{}')
  try {
    return ['done', 'failed'].includes((JSON.parse(text) as Partial<Heartbeat>).status ?? '')
  } catch {
    return false
  }
}

const standingOf = (run: string, { heartbeat, driver, record }: OpenedRun, folder: string): DoctorFinding[] => {
  const about = `run ${run} of ${record.plan.name}`
  const resume = `\`loop resume ${run}\` takes it up.`
  if (driver) {
    const { pid, host } = driver
    if (host === hostname())
      return [{ id: 'run/driven', status: 'ok', about, message: `process ${pid} drives it: ${heartbeat.status}` }]
    const message = `locked by process ${pid} on ${host}; whether that is alive cannot be told from here`
    const fix = `Look there. When nobody drives it any more, remove the \`lock.\` file in ${folder}.`
    return [{ id: 'run/locked', status: 'warning', about, message, fix }]
  }
  switch (heartbeat.status) {
    case 'done':
    case 'failed':
      return []
    case 'waiting':
      return [] // told by what it waits for
    case 'paused':
      return [{ id: 'run/paused', status: 'warning', about, message: heartbeat.reason ?? 'paused', fix: resume }]
    default:
      return [{ id: 'run/interrupted', status: 'warning', about, message: 'nobody drives it any more', fix: resume }]
  }
}
