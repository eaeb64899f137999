import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, turbo } from './execute.mjs'
import { root } from './root.mjs'

/** Makes the repository ready to work in: the right Node, the locked dependencies and, when asked for, a build. */
export const setUp = async ({ build = false } = {}) => {
  requireNode()
  if (!dependenciesMatchLock()) {
    console.log('Installing the dependencies (npm ci)')
    await succeed(npm(['ci', '--loglevel=error']), 'npm ci')
  }
  if (build) {
    console.log('Building the packages (turbo run build)')
    await succeed(turbo(['build', '--output-logs=errors-only', '--log-order=grouped']), 'The build')
  }
}

const requireNode = () => {
  const { engines } = readJson('package.json')
  const wanted = engines.node.match(/\d+(\.\d+)*/)[0]
  if (compare(process.versions.node, wanted) < 0) {
    throw new Error(`Node ${process.versions.node} is too old, expected ${wanted} or newer`)
  }
}

const compare = (a, b) => {
  const [left, right] = [a, b].map(version => version.split('.').map(Number))
  const at = right.findIndex((part, index) => part !== left[index])
  return at < 0 ? 0 : left[at] - right[at]
}

// npm notes in node_modules what it installed there. Contents are compared and not times: a checkout changes times.
const dependenciesMatchLock = () => {
  const installed = readJson('node_modules/.package-lock.json')?.packages
  if (!installed) return false
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, { version, link, optional }]) =>
      !path.includes('node_modules/') || link || optional || installed[path]?.version === version,
  )
}

const readJson = path => {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'))
  } catch (cause) {
    if (cause.code === 'ENOENT') return undefined
    throw cause
  }
}

const succeed = async (running, what) => {
  const code = await running
  if (code !== 0) throw new Error(`${what} failed with exit code ${code}`)
}
