import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The newest run of a project with its heartbeat as `loop status` tells it; nothing when no run was started. */
export const lastRun = async (project, loop) => {
  // Run ids sort by time.
  const id = (await readdir(join(project, '.loop/runs')).catch(() => [])).sort().at(-1)
  if (id === undefined) return undefined
  return { id, heartbeat: await heartbeatOf(project, loop, id) }
}

// The exit code of `loop status` tells about the run, so only the output decides whether the question was answered.
const heartbeatOf = async (project, loop, id) => {
  const asked = promisify(execFile)(process.execPath, [loop, 'status', id, '--format', 'json'], { cwd: project })
  const { stdout, stderr } = await asked.catch(error => error)
  try {
    return JSON.parse(stdout)
  } catch (cause) {
    throw new Error(`loop status did not answer: ${stderr || stdout}`, { cause })
  }
}
