import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkFunction } from '@loop/spec'
import type { Ended } from '../../supervise/supervise.js'
import { endOf } from '../end-of.js'
import type { BuiltInCheck, CheckFinding, CheckWork } from '../function.js'
import { readJunit, type TestCounts } from '../junit.js'
import { readTap } from '../tap.js'

const mostReport = 32 * 1024 * 1024

/** A test suite passes: so large a share of its tests as is wanted, all of them unless told. */
export const testSuitePass: BuiltInCheck = {
  name: 'test_suite_pass',
  async judge(work) {
    const { check, config } = work
    const command = check.command ?? checkFunction('test_suite_pass')?.runs ?? []
    const format = config['format'] ?? (config['report'] === undefined ? 'exit_code' : 'junit')
    const report = reportPath(work)
    const before = report && (await markOf(report))
    const ended = await work.runProgram(command)
    const evidence = endOf(ended, command)
    if (ended.how !== 'exit') return { verdict: 'inconclusive', evidence }
    if (format === 'exit_code') return byCode(ended, evidence)
    const counts = report ? await countsIn(report, before, format) : countsOf(ended.stdout.text, format)
    if (typeof counts === 'string') return { verdict: 'inconclusive', evidence: `${counts}\n\n${evidence}` }
    return byCounts(counts, ended, evidence, (config['min_pass_rate'] as number | undefined) ?? 1)
  },
}

const byCode = ({ exit }: Ended, evidence: string): CheckFinding =>
  exit.code === 0 ? { verdict: 'pass', evidence, value: 1 } : { verdict: 'fail', evidence, value: 0, score: 0 }

/** A suite that fails in spite of tests that all passed has failed: something beside the tests went wrong. */
const byCounts = (
  { ran, failed, names }: TestCounts,
  { exit }: Ended,
  evidence: string,
  least: number,
): CheckFinding => {
  if (ran === 0) return { verdict: 'fail', evidence: `no test ran\n\n${evidence}`, value: 0, score: 0 }
  const some = names.length > 20 ? ` and ${names.length - 20} more` : ''
  const list = failed > 0 ? `; these failed: ${names.slice(0, 20).join(', ')}${some}` : ''
  const rate = (ran - failed) / ran
  const isExplained = exit.code === 0 || failed > 0
  return {
    verdict: rate >= least && isExplained ? 'pass' : 'fail',
    evidence: `${ran - failed} of ${ran} tests passed${list}\n\n${evidence}`,
    value: rate,
    score: rate,
  }
}

const countsOf = (text: string, format: unknown): TestCounts | string =>
  (format === 'tap' ? readTap(text) : readJunit(text)) ?? `it printed no whole report in ${format}`

/** What a report file says; one that was there before and was not written again tells of another run. */
const countsIn = async (path: string, before: string | undefined, format: unknown): Promise<TestCounts | string> => {
  const after = await markOf(path)
  if (after === undefined) return `there is no report at ${path}`
  if (after === before) return `the report at ${path} was not written again`
  if (Number(after.split(':')[0]) > mostReport) return `the report at ${path} is too large`
  return countsOf(await readFile(path, 'utf8'), format)
}

const markOf = async (path: string): Promise<string | undefined> => {
  const found = await stat(path, { bigint: true }).catch(() => undefined)
  return found && `${found.size}:${found.mtimeNs}:${found.ctimeNs}:${found.ino}`
}

const reportPath = ({ check, config, workspace }: CheckWork): string | undefined => {
  const report = config['report'] as string | undefined
  return report === undefined ? undefined : join(workspace, check.cwd ?? '.', report)
}
