import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { birthOf } from '../store/process-identity.js'

/** How long a program may take to end after it was asked to, in milliseconds. */
export const graceMs = 3_000

const signal = (pid: number, name: NodeJS.Signals | 0): boolean => {
  try {
    process.kill(-pid, name)
    return true
  } catch {
    return false
  }
}

/** Whether any process of a group is left; one that has ended and was not yet waited for does not count where we can tell. */
export const groupAlive = (pid: number): boolean => {
  if (!signal(pid, 0)) return false
  if (process.platform !== 'linux') return true
  try {
    return readdirSync('/proc').some(name => /^\d+$/.test(name) && isLiveMember(name, pid))
  } catch {
    return true // what cannot be looked into may well live
  }
}

/** State is the first and the process group the third field of /proc/<pid>/stat after the name. */
const isLiveMember = (name: string, group: number): boolean => {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'latin1')
    const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(pgrp) === group && state !== 'Z' && state !== 'X'
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return false // it has ended meanwhile
    throw cause
  }
}

/**
 * Ends every process of a group: asks, waits for the grace, then kills. True when none is left.
 *
 * @param grace milliseconds; 0 kills at once
 */
export const endGroup = async (pid: number, grace = graceMs): Promise<boolean> => {
  if (!groupAlive(pid)) return true
  if (grace > 0) {
    signal(pid, 'SIGTERM')
    if (await goneWithin(pid, grace)) return true
  }
  signal(pid, 'SIGKILL')
  return goneWithin(pid, 5_000)
}

const goneWithin = async (pid: number, ms: number): Promise<boolean> => {
  const until = performance.now() + ms
  while (groupAlive(pid)) {
    if (performance.now() > until) return false
    await delay(10)
  }
  return true
}

/** Ends what an earlier driver started and did not see the end of, unless its id belongs to somebody else by now. */
export const endOrphans = async (pid: number, birth: string | undefined): Promise<boolean> => {
  const now = birthOf(pid)
  return now !== undefined && now !== birth ? true : endGroup(pid)
}
