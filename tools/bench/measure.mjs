import { spawnSync } from 'node:child_process'
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** The middle of some numbers. */
export const median = numbers => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Wall time of a process from start to exit, in milliseconds. */
export const timeProcess = (argv, cwd, { node = process.execPath, env = {} } = {}) => {
  const start = performance.now()
  const { status, stderr } = spawnSync(node, argv, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`node ${argv.join(' ')} exited with ${status}: ${stderr}`)
  return ms
}

/** Milliseconds of one small append with fdatasync on the disk of a folder, over some tries. */
export const syncTime = (folder, tries = 300) => {
  const path = join(folder, 'sync-probe')
  const file = openSync(path, 'w')
  const line = Buffer.alloc(200, 'x')
  const times = []
  for (let n = 0; n < tries; n++) {
    const start = performance.now()
    writeSync(file, line)
    fdatasyncSync(file)
    times.push(performance.now() - start)
  }
  closeSync(file)
  rmSync(path)
  return median(times)
}

/** Milliseconds that making one small file takes in a folder, without a sync; they stay there. */
export const fileTime = (folder, tries = 100) => {
  const text = 'x'.repeat(2000)
  const times = []
  for (let n = 0; n < tries; n++) {
    const start = performance.now()
    writeFileSync(join(folder, `probe-${start}`), text)
    times.push(performance.now() - start)
  }
  return median(times)
}

export const ms = number => `${number.toFixed(number < 10 ? 3 : 1)} ms`

export const ratio = (part, whole) => `${(part / whole).toFixed(2)}x`

/**
 * Does something in a folder of its own on the disk under the repository; a temporary one may be memory. It goes at the end of the process: where files were removed
 * a moment ago, file systems such as ext4 take many times longer to make new ones.
 */
export const inFolder = use => {
  const folder = mkdtempSync(join(process.cwd(), '.bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return use(folder)
}
