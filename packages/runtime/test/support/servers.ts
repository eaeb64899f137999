import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server that a test started. */
export interface Server {
  url: string
  stop(): Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Where a program is: on the path, or where Debian keeps those of PostgreSQL. */
const whereIs = (program: string): string | undefined => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map(version => join(debian, version, 'bin')) : []
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin', ...versions]
  return folders.map(folder => join(folder, program)).find(path => existsSync(path))
}

/** Why a test against real servers cannot run here, said loudly; undefined when it can. */
export const missingServer = (program: 'redis-server' | 'postgres'): string | undefined => {
  const isThere = whereIs(program) && (program === 'redis-server' || whereIs('initdb'))
  if (isThere) return undefined
  const text = `${program} is not installed, so memory in it is NOT TESTED here; install ${program === 'postgres' ? 'postgresql' : program}`
  process.stderr.write(`\n!!! ${text}\n\n`)
  return text
}

/** PostgreSQL does not run as root; then it runs as the one it came with. */
const lowered = (): { uid: number; gid: number } | Record<string, never> => {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map(flag => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout))
  return { uid: uid ?? 0, gid: gid ?? 0 }
}

/** Starts a program and waits until it says that it is ready; its folder is gone when it has stopped. */
const started = (
  argv: readonly string[],
  ready: RegExp,
  url: string,
  folder: string,
  options: { uid?: number; gid?: number; signal: NodeJS.Signals },
): Promise<Server> =>
  new Promise((resolve, reject) => {
    const { signal, ...as } = options
    const server = spawn(argv[0] ?? '', argv.slice(1), { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder, ...as })
    const ended = new Promise<void>(done => {
      server.once('close', () => {
        rmSync(folder, { recursive: true, force: true })
        done()
      })
    })
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (!ready.test(said)) return
      const stop = () => {
        server.kill(signal)
        return ended
      }
      resolve({ url, stop })
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.once('error', reject)
    void ended.then(() => reject(new Error(`${argv[0]} ended: ${said}`)))
  })

export const startRedis = async (): Promise<Server> => {
  const folder = mkdtempSync(join(tmpdir(), 'loop-redis-'))
  const port = await freePort()
  const argv = [
    whereIs('redis-server') ?? '',
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--dir',
    folder,
  ]
  return started(argv, /Ready to accept connections/, `redis://127.0.0.1:${port}`, folder, { signal: 'SIGTERM' })
}

export const startPostgres = async (): Promise<Server> => {
  const as = lowered()
  const folder = mkdtempSync(join(tmpdir(), 'loop-postgres-'))
  if (as.uid !== undefined) spawnSync('chown', [`${as.uid}:${as.gid}`, folder])
  const data = join(folder, 'data')
  const init = ['-D', data, '-U', 'loop', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync']
  const made = spawnSync(whereIs('initdb') ?? '', init, { cwd: folder, encoding: 'utf8', ...as })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const port = await freePort()
  const argv = [whereIs('postgres') ?? '', '-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, '-F']
  const url = `postgres://loop@127.0.0.1:${port}/postgres`
  return started(argv, /ready to accept connections/, url, folder, { ...as, signal: 'SIGINT' })
}
