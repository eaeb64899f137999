import { readdirSync, readFileSync } from 'node:fs'

/** What a program and all that it started hold and have used, at one moment. */
export interface Usage {
  /** Resident memory of all of them together, in bytes. */
  memoryBytes: number
  /** Processor time of all of them, those that ended and were waited for included, in seconds. */
  cpuSeconds: number
}

/** Ticks of a second in /proc; the same on every Linux, whatever its kernel counts by. */
const ticks = 100

/** What a process group uses, with what was started from it and left it. Only Linux lets us look; elsewhere undefined. */
export const usageOf = (group: number): Usage | undefined => {
  if (process.platform !== 'linux') return undefined
  const members = membersOf(group)
  if (members.length === 0) return undefined
  return {
    memoryBytes: members.reduce((sum, { pid }) => sum + residentBytes(pid), 0),
    cpuSeconds: members.reduce((sum, { cpu }) => sum + cpu, 0) / ticks,
  }
}

interface Process {
  pid: number
  parent: number
  group: number
  cpu: number
}

/** The processes of a group, and those below them. */
const membersOf = (group: number): Process[] => {
  const all = readdirSync('/proc').flatMap(name => (/^\d+$/.test(name) ? (read(Number(name)) ?? []) : []))
  const members = new Map(all.filter(each => each.group === group).map(each => [each.pid, each]))
  for (let size = -1; size !== members.size; ) {
    size = members.size
    for (const each of all) if (members.has(each.parent)) members.set(each.pid, each)
  }
  return [...members.values()]
}

/** Fields of /proc/<pid>/stat after the name, which may hold anything: state, parent, group, ...; 12th to 15th are times. */
const read = (pid: number): Process | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const cpu = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    return { pid, parent: Number(fields[1]), group: Number(fields[2]), cpu }
  } catch {
    return undefined // it has ended meanwhile
  }
}

const residentBytes = (pid: number): number => {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? []
    return Number(kilobytes) * 1024
  } catch {
    return 0
  }
}
