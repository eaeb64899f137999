// Runs the test suite and prints what it says. It succeeds either way: a red suite is what this step is there to see.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const files = readdirSync('test')
  .filter(name => name.endsWith('.test.mjs'))
  .sort()
  .map(name => `test/${name}`)

// A test runner that started us, at whatever distance, would otherwise make this suite report to it instead of to us.
const { NODE_TEST_CONTEXT: _, ...env } = process.env

const suite = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...files], { env, encoding: 'utf8' })
if (suite.error) throw suite.error
process.stdout.write(suite.stdout + suite.stderr)
