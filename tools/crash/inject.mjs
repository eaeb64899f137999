// Loaded before a program (`node --import`): counts everything that the program does to the disk and every process it starts, and ends the
// program at one such point, as a kill or as a loss of power would. CRASH_AT is the number of the point, CRASH_MODE `kill` or `power`; CRASH_COUNT
// is a file that gets the number of points when the program comes to its end.
import childProcess from 'node:child_process'
import fs from 'node:fs'
import fsp from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { dirname } from 'node:path'

const at = Number(process.env.CRASH_AT ?? 0)
const mode = process.env.CRASH_MODE ?? 'kill'
let points = 0

/** Files with bytes that no sync has put on disk: how long each is on disk for sure. */
const synced = new Map()
/** Names that no sync of their folder has put on disk, with what stood there before. */
const unsyncedNames = []
const children = new Set()
const pathOf = new WeakMap()
/** Paths of files that are open, by their number. */
const openPaths = new Map()
const { writeFileSync, writeSync } = fs

const ours = path => String(path).includes('/.loop')

/** Files that a tool of a model writes, which reaches them through the folder that they are in. */
const ofTool = path => String(path).startsWith('/proc/self/fd/')

const point = what => {
  points++
  if (points !== at) return
  if (mode === 'power') losePower()
  writeSync(2, `crash ${at}: ${what}\n`)
  process.kill(process.pid, 'SIGKILL')
}

/** What no sync asked for is gone, or there in part. */
const losePower = () => {
  for (const pid of children) {
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // it has ended
    }
  }
  for (const [path, safe] of synced) {
    const size = fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0
    if (size > safe) fs.truncateSync(path, safe + Math.floor(((size - safe) * (at % 7)) / 7))
  }
  if (at % 2 === 0)
    for (const { path, before } of unsyncedNames.reverse()) {
      if (before === undefined) fs.rmSync(path, { force: true })
      else writeFileSync(path, before)
    }
}

const contentOf = path => {
  try {
    return fs.readFileSync(path)
  } catch {
    return undefined
  }
}

const around = (owner, name, { before = () => {}, after = () => {} }) => {
  const original = owner[name]
  owner[name] = async function (...args) {
    before.call(this, args)
    const result = await original.apply(this, args)
    after.call(this, args, result)
    return result
  }
}

const open = fsp.open
let patched = false
fsp.open = async (path, ...rest) => {
  const handle = await open(path, ...rest)
  pathOf.set(handle, String(path))
  openPaths.set(handle.fd, String(path))
  if (!patched) patchHandles(Object.getPrototypeOf(handle))
  const isFile = fs.fstatSync(handle.fd).isFile()
  if (ours(path) && isFile && !synced.has(String(path))) synced.set(String(path), fs.fstatSync(handle.fd).size)
  return handle
}

const patchHandles = prototype => {
  patched = true
  around(prototype, 'close', {
    before() {
      openPaths.delete(this.fd)
    },
  })
  for (const name of ['write', 'writeFile'])
    around(prototype, name, {
      before() {
        if (ours(pathOf.get(this))) point(`before ${name} ${pathOf.get(this)}`)
      },
      after() {
        if (ours(pathOf.get(this))) point(`after ${name} ${pathOf.get(this)}`)
      },
    })
  for (const name of ['sync', 'datasync'])
    around(prototype, name, {
      before() {
        if (ours(pathOf.get(this))) point(`before ${name} ${pathOf.get(this)}`)
      },
      after() {
        const path = pathOf.get(this)
        if (!ours(path)) return
        const stat = fs.fstatSync(this.fd)
        if (stat.isFile()) synced.set(path, stat.size)
        else
          for (let index = unsyncedNames.length - 1; index >= 0; index--)
            if (dirname(unsyncedNames[index].path) === path) unsyncedNames.splice(index, 1)
        point(`after ${name} ${path}`)
      },
    })
}

for (const name of ['rename', 'link'])
  around(fsp, name, {
    before([from, to]) {
      if (ours(to) || ofTool(to)) point(`before ${name} ${to}`)
      if (!ours(to)) return
      unsyncedNames.push({ path: String(to), before: contentOf(to) })
      const safe = synced.get(String(from)) ?? 0
      synced.delete(String(from))
      synced.delete(String(to))
      if (name === 'rename' && safe < (fs.statSync(from, { throwIfNoEntry: false })?.size ?? 0))
        synced.set(String(to), safe)
    },
    after([, to]) {
      if (ours(to) || ofTool(to)) point(`after ${name} ${to}`)
    },
  })

for (const name of ['writeFile', 'mkdir', 'rm'])
  around(fsp, name, {
    before([path]) {
      if (ours(path)) point(`before ${name} ${path}`)
    },
    after([path]) {
      if (ours(path)) point(`after ${name} ${path}`)
    },
  })

fs.writeSync = (fd, ...rest) => {
  const path = openPaths.get(fd)
  if (!ours(path)) return writeSync(fd, ...rest)
  point(`before write ${path}`)
  const written = writeSync(fd, ...rest)
  point(`after write ${path}`)
  return written
}

fs.writeFileSync = (path, ...rest) => {
  if (!ours(path)) return writeFileSync(path, ...rest)
  point(`before writeFile ${path}`)
  writeFileSync(path, ...rest)
  synced.set(String(path), 0)
  point(`after writeFile ${path}`)
}

const spawn = childProcess.spawn
childProcess.spawn = (...args) => {
  point('before spawn')
  const child = spawn(...args)
  if (child.pid !== undefined) {
    children.add(child.pid)
    child.once('exit', () => {
      children.delete(child.pid)
      point('after exit')
    })
  }
  point('after spawn')
  return child
}

syncBuiltinESMExports()

process.on('exit', () => {
  if (process.env.CRASH_COUNT) writeFileSync(process.env.CRASH_COUNT, String(points))
})
