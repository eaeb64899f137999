// The last line of CI: `N passed, N failed` over all suites. Takes 1 when a stage failed that is no test, which counts as one.
import { testReports } from './test-reports.mjs'

const stageFailed = process.argv[2] === '1'

const sum = key => testReports().reduce((total, report) => total + report[key], 0)
const failed = stageFailed ? Math.max(1, sum('failed')) : sum('failed')

console.log(`${sum('passed')} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
