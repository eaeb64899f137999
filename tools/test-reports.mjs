import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** What vitest reported, by name of the package or folder; those that have not run are left out. */
export const testReports = () =>
  reportPaths().flatMap(({ name, path }) => {
    const report = read(path)
    if (!report) return []
    const { numPassedTests: passed, numFailedTests, success } = report
    // A file that does not even load fails without a failed test in it.
    return [{ name, passed, failed: success ? numFailedTests : Math.max(1, numFailedTests) }]
  })

/** Forgets earlier reports, so that none is taken for a result of this time. */
export const forgetTestReports = () => {
  for (const { path } of reportPaths()) rmSync(path, { force: true })
}

const reportPaths = () => {
  const packages = readdirSync(join(root, 'packages'), { withFileTypes: true }).filter(entry => entry.isDirectory())
  const folders = [...packages.map(({ name }) => `packages/${name}`), 'tools']
  return folders.map(name => ({ name, path: join(root, name, '.reports/test.json') }))
}

const read = path => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    if (cause.code === 'ENOENT') return undefined
    throw cause
  }
}
