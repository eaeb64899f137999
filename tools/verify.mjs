// `npm test`: everything that has to hold before a change is good, cheapest first; stops at the first thing that does not.
import { execute, turbo } from './execute.mjs'
import { setUp } from './setup.mjs'
import { forgetTestReports, testReports } from './test-reports.mjs'

const stages = [
  ['generated files', () => execute(process.execPath, ['tools/generate/run.mjs', '--check'])],
  ['types and style', () => turbo(['typecheck', 'typecheck:root', 'lint', 'lint:root'])],
  ['build', () => turbo(['build', '--concurrency=1'])],
  ['public API', () => execute(process.execPath, ['tools/api.mjs'])],
  ['tests', () => turbo(['test', '--concurrency=1', '--continue'])],
]

const verify = async () => {
  await setUp()
  forgetTestReports()
  const results = []
  for (const [name, run] of stages) {
    console.log(`\n== ${name}`)
    const code = await run()
    results.push({ name, code })
    if (code !== 0) break
  }
  summarise(results)
  return results.at(-1).code
}

const summarise = results => {
  const lines = stages.map(([name]) => {
    const result = results.find(({ name: done }) => done === name)
    return [name, result === undefined ? 'not run' : result.code === 0 ? 'ok' : `failed (exit code ${result.code})`]
  })
  const reports = testReports()
  const tests =
    results.length < stages.length
      ? []
      : ['packages/cli', 'packages/runtime', 'packages/spec'].map(folder => {
          const report = reports.find(({ name }) => name === folder)
          return [folder, report ? `${report.passed} passed, ${report.failed} failed` : 'did not finish']
        })
  console.log(`\n== summary`)
  for (const [name, result] of [...lines, ...tests]) console.log(`${name.padEnd(20)} ${result}`)
}

try {
  process.exitCode = await verify()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
