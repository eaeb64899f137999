import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** The environment variable by which every process of an effect can be told, even when it left its process group. */
export const markName = 'LOOP_EFFECT'

export const markOf = (run: string, effect: string): string => `${run}/${effect}`

/** Kills every process that carries a mark; true when there were any. Only Linux lets us look; elsewhere the process group has to do. */
export const endMarked = async (mark: string | undefined): Promise<boolean> => {
  if (mark === undefined) return false
  for (let tries = 0; ; tries++) {
    const left = markedBy(`${markName}=${mark}`)
    if (left.length === 0 || tries === 50) return tries > 0
    for (const pid of left) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {} // it has just ended by itself
    }
    await delay(20)
  }
}

const markedBy = (mark: string): number[] => {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').flatMap(name => {
    const pid = Number(name)
    if (!Number.isInteger(pid) || pid === process.pid) return []
    try {
      const environ = readFileSync(`/proc/${name}/environ`, 'latin1')
      return environ.split('\0').includes(mark) && !readFileSync(`/proc/${name}/stat`, 'latin1').includes(') Z ')
        ? [pid]
        : []
    } catch {
      return []
    }
  })
}
