import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** What tells a process from every other that ever had its id on this machine, as long as it lives. */
export const birthOf = (pid: number): string | undefined => {
  if (process.platform === 'linux') return linuxBirth(pid)
  try {
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        env: { LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || undefined
    )
  } catch {
    return undefined
  }
}

/** Boot id and start time in clock ticks: field 22 of /proc/<pid>/stat, counted after the name, which may hold anything. */
const linuxBirth = (pid: number): string | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : `${bootId()}:${fields[19]}`
  } catch {
    return undefined
  }
}

const bootId = (): string => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return ''
  }
}

/** Who this process is, for others to check. */
export interface Owner {
  pid: number
  birth: string
  host: string
}

export const thisProcess = (): Owner => ({ pid: process.pid, birth: birthOf(process.pid) ?? '', host: hostname() })

/** Whether an owner can be proven dead: on this host, and no process has both its id and its birth. */
export const isProvenDead = ({ pid, birth, host }: Owner): boolean => host === hostname() && birthOf(pid) !== birth
