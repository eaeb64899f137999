import { describe, expect, test } from 'vitest'
import { judged, said } from '../support/checks.js'

const program = (code: string): string[] => [process.execPath, '-e', code]

test('LSS-68: exit_code passes with the codes that are expected, and its value is the code', async () => {
  const ends = async (code: number, settings = {}) => {
    const { verdict, quality } = await judged(
      'exit_code',
      { command: program(`process.exit(${code})`), ...settings },
      'x',
    )
    return [verdict.verdict, quality]
  }
  expect(await ends(0)).toEqual(['pass', 0])
  expect(await ends(3)).toEqual(['fail', 3])
  expect(await ends(3, { expected: [0, 3] })).toEqual(['pass', 3])
  expect((await judged('exit_code', { command: program('process.kill(process.pid)') }, 'x')).verdict.verdict).toBe(
    'inconclusive',
  )
})

describe('test_suite_pass', () => {
  const junit = (inner: string) =>
    `<?xml version="1.0"?><testsuites><testsuite name="a">${inner}</testsuite></testsuites>`
  const cases = `<testcase name="one &gt; two"/><testcase name="b"><system-out><![CDATA[<failure/>]]></system-out></testcase>
    <!-- <testcase name="x"><failure/></testcase> --><testcase name="c" time="1"><failure message="a > b">no</failure></testcase>
    <testcase name="d"><skipped/></testcase><testcase name='e'><error/></testcase>`
  const writes = (xml: string, code = 0) =>
    program(`require('node:fs').writeFileSync('report.xml', ${JSON.stringify(xml)}); process.exit(${code})`)
  const report = 'report.xml'

  test('LSS-69: without a report the exit code decides, and the pass rate is 1 or 0', async () => {
    const good = await judged('test_suite_pass', { command: program('0') }, 'x')
    expect([good.verdict.verdict, good.verdict.value]).toEqual(['pass', 1])
    const bad = await judged('test_pass_rate', { command: program('console.log("2 of 3"); process.exit(1)') }, 'x')
    expect([bad.verdict.verdict, bad.verdict.value]).toEqual(['fail', 0])
    expect(said(bad.verdict)).toContain('2 of 3')
  })

  test('LSS-70: reads the pass rate from a report of JUnit, which the check may write', async () => {
    const half = await judged('test_suite_pass', { command: writes(junit(cases), 1), report }, 'x')
    expect([half.verdict.verdict, half.verdict.value, half.verdict.score]).toEqual(['fail', 0.5, 0.5])
    expect(said(half.verdict)).toContain('2 of 4 tests passed; these failed: c, e')
    const enough = { command: writes(junit(cases), 1), report, min_pass_rate: 0.5 }
    expect((await judged('test_suite_pass', enough, 'x')).verdict.verdict).toBe('pass')
    const all = await judged('test_suite_pass', { command: writes(junit('<testcase name="a"/>')), report }, 'x')
    expect(said(all.verdict)).toContain('pass: 1 of 1 tests passed')
  })

  test('the metric is the pass rate in its unit', async () => {
    const metrics = [{ name: 'quality', definition: 'x', source: 'evaluators.judge', unit: 'percent', primary: true }]
    const settings = { command: writes(junit(cases), 1), report }
    expect((await judged('test_suite_pass', settings, 'x', { rest: { metrics } })).quality).toBe(50)
  })

  test('LSS-71: a report of another run, one that was cut off, none, and no tests are no pass', async () => {
    const told = async (command: string[], files = {}) =>
      said((await judged('test_suite_pass', { command, report }, 'x', { files })).verdict)
    expect(await told(program('0'), { [report]: junit(cases) })).toMatch(/^inconclusive: .*was not written again/)
    expect(await told(program('0'))).toMatch(/^inconclusive: there is no report/)
    expect(await told(writes('<testsuite><testcase name="a">'))).toMatch(/^inconclusive: .*no whole report/)
    expect(await told(writes('not xml'))).toMatch(/^inconclusive: .*no whole report/)
    expect(await told(writes(junit('')))).toMatch(/^fail: no test ran/)
    expect(await told(writes(junit('<testcase name="a"/>'), 1))).toMatch(/^fail: 1 of 1 tests passed/)
  })

  test('LSS-72: reads TAP from what the program prints', async () => {
    const prints = (...lines: string[]) => program(`console.log(${JSON.stringify(lines.join('\n'))})`)
    const tap = async (...lines: string[]) =>
      (await judged('test_suite_pass', { command: prints(...lines), format: 'tap' }, 'x')).verdict
    const lines = ['TAP version 13', '1..5', 'ok 1 - a', '    not ok 1 - inner', 'not ok 2 - b', 'ok 3 # SKIP later']
    const cut = await tap(...lines, 'not ok 4 - c # TODO', '# the fifth never came')
    expect([cut.verdict, cut.value]).toEqual(['fail', 1 / 3])
    expect(said(cut)).toContain('these failed: b, 1 that were announced and did not come')
    expect((await tap('ok 1', 'ok 2', '1..2')).verdict).toBe('pass')
    expect((await tap('ok 1', 'Bail out! no disk', 'ok 2')).verdict).toBe('inconclusive')
    expect((await tap('all is well')).verdict).toBe('inconclusive')
  })

  test('a program that is not there is told before anything runs', async () => {
    await expect(judged('test_suite_pass', { command: ['no-such-program'] }, 'x')).rejects.toThrow('cannot run')
  })

  test('a suite that does not end is stopped, and is no pass', async () => {
    const settings = { command: program('setInterval(() => {}, 1000)'), timeout_seconds: 1 }
    expect(said((await judged('test_suite_pass', settings, 'x')).verdict)).toMatch(/^inconclusive: .*stopped after 1 s/)
  })
})
