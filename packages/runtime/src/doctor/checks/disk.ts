import { randomBytes } from 'node:crypto'
import { open, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DoctorFinding } from '@loop/spec'
import { workspaceOf } from '../../drive/workspace.js'
import { reasonOf } from '../../project/read-file.js'
import { loopFolder } from '../../store/run-folder.js'
import { type DoctorContext, plansWithin } from '../context.js'
import { shownPath } from '../place.js'

const mib = 2 ** 20

/** Below this a run will hardly come to its end. */
const little = 50 * mib
/** Below this logs and builds may fill it. */
const scarce = 1024 * mib

/** Where records are kept: that they can be written there and reach the disk, and how much room is left, also where the project lies. */
export const checkDisk = async (context: DoctorContext): Promise<DoctorFinding[]> => {
  const records = await nearestFolder(loopFolder(context.root))
  const about = shownPath(loopFolder(context.root), context)
  const findings = [await writable(records, about)]
  const devices = new Set<number>()
  for (const folder of [records, ...plansWithin(context).map(plan => workspaceOf(plan, context.root))]) {
    const device = (await stat(folder).catch(() => undefined))?.dev
    if (device === undefined || devices.has(device)) continue
    devices.add(device)
    const { bavail, bsize } = await statfs(folder)
    findings.push(spaceFinding(shownPath(folder, context), bavail * bsize))
  }
  return findings
}

/** What there is to say about the room that is left. @param free bytes */
export const spaceFinding = (about: string, free: number): DoctorFinding => {
  const size = free >= scarce ? `${(free / 1024 / mib).toFixed(1)} GiB` : `${Math.floor(free / mib)} MiB`
  const base = { id: 'disk/space', about, message: `${size} free` }
  if (free >= scarce) return { ...base, status: 'ok' }
  const fix = 'Free some space; `loop prune --keep 20` removes the records of older runs.'
  return free < little
    ? { ...base, status: 'error', message: `${base.message}, expected at least ${little / mib} MiB`, fix }
    : { ...base, status: 'warning', message: `${base.message}, which logs of a long run may fill`, fix }
}

const nearestFolder = async (path: string): Promise<string> =>
  (await stat(path).catch(() => undefined)) ? path : nearestFolder(dirname(path))

/** As a run writes: a file of its own, on the disk before it is gone on. */
const writable = async (folder: string, about: string): Promise<DoctorFinding> => {
  const path = join(folder, `.doctor.${process.pid}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    const file = await open(path, 'wx')
    try {
      await file.writeFile('loop doctor\n')
      await file.sync()
    } finally {
      await file.close()
    }
    return { id: 'disk/writable', status: 'ok', about, message: 'records can be written' }
  } catch (cause) {
    return {
      id: 'disk/writable',
      status: 'error',
      about,
      message: `records cannot be written: ${reasonOf(cause)}`,
      fix: 'Make the folder writable, or free some space.',
    }
  } finally {
    await rm(path, { force: true }).catch(() => {}) // what could not be written may not be removable either
  }
}
