import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** The environment variable by which every process of an effect can be told, even when it left its process group. */
export const markName = 'LOOP_EFFECT'

/** One link: the effect of a run. */
export const markOf = (run: string, effect: string): string => `${run}/${effect}`

/** The links of the runs around this process, the outermost first; empty unless an agent of a run started it. */
export const marksAround = (env: NodeJS.ProcessEnv = process.env): string[] =>
  (env[markName] ?? '').split(' ').filter(link => link !== '')

/** What the processes of an effect carry: its own link, and those of the runs around it. */
export const markChain = (run: string, effect: string): string => [...marksAround(), markOf(run, effect)].join(' ')

/** Kills every process that carries a link, also as one of several; true when there were any. Only Linux lets us look; elsewhere the process group has to do. */
export const endMarked = async (mark: string | undefined): Promise<boolean> => {
  if (mark === undefined) return false
  for (let tries = 0; ; tries++) {
    const left = markedBy(mark)
    if (left.length === 0 || tries === 50) return tries > 0
    for (const pid of left) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {} // it has just ended by itself
    }
    await delay(20)
  }
}

const markedBy = (mark: string): number[] =>
  markedProcesses().flatMap(({ pid, marks }) => (marks.includes(mark) ? [pid] : []))

/** Every other process that carries links, with those. Only Linux lets us look. */
export const markedProcesses = (): { pid: number; marks: string[] }[] => {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').flatMap(name => {
    const pid = Number(name)
    if (!Number.isInteger(pid) || pid === process.pid) return []
    try {
      const environ = readFileSync(`/proc/${name}/environ`, 'latin1')
      const carried = environ.split('\0').find(entry => entry.startsWith(`${markName}=`))
      if (carried === undefined || readFileSync(`/proc/${name}/stat`, 'latin1').includes(') Z ')) return []
      return [{ pid, marks: carried.slice(markName.length + 1).split(' ') }]
    } catch {
      return [] // it has ended meanwhile, or is somebody else's
    }
  })
}
