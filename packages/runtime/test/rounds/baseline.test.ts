import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenLoopBaseline } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { type CommandProject, commandProject, committed } from '../support/openloop.js'

const measuring = (baseline: OpenLoopBaseline, files: Record<string, string> = {}, rounds = 1, verify = 'true') =>
  commandProject({ total_rounds: rounds, commands: { verify }, baseline }, files)

/** What the baseline of the last round came to: its result, its number and its evidence. */
const measured = async (project: CommandProject) => {
  const { run, status, events } = await project.run()
  const step = project
    .reports(run)
    .at(-1)
    ?.steps.findLast(({ step }) => step === 'baseline')
  const verdict = events.findLast(event => event.type === 'effect.finished' && event.effect === step?.effect)
  const evidence = verdict?.type === 'effect.finished' ? (verdict.verdict?.criteria[0]?.evidence ?? '') : ''
  return { status, result: step?.result, value: step?.value, evidence, run }
}

const json = (value: unknown): string => `echo '${JSON.stringify(value)}'`
const digits = '([0-9.]+)'

describe('a baseline', () => {
  test.each<[string, OpenLoopBaseline, string, number | undefined]>([
    [
      'of the last match',
      { command: 'echo score=1; echo score=3; echo done', regex: 'score=(\\d+)', value: 3 },
      'pass',
      3,
    ],
    [
      'in one line of many',
      { command: 'seq 20000; echo score=7; seq 9', regex: '^score=(\\d+)$', value: 7 },
      'pass',
      7,
    ],
    ['that less is better of', { command: 'echo 5', regex: digits, value: 5, direction: 'less_equal' }, 'pass', 5],
    ['that is too much', { command: 'echo 5.1', regex: digits, value: 5, direction: 'less_equal' }, 'fail', 5.1],
    ['that is negative', { command: 'echo -5e1', regex: '^(\\S+)', value: -60 }, 'pass', -50],
    [
      'in JSON',
      { command: json({ summary: { 'a/b': [0, 4] } }), json_pointer: '/summary/a~1b/1', value: 4 },
      'pass',
      4,
    ],
    [
      'of a median',
      {
        command: 'n=$(cat n 2>/dev/null || echo 0); echo $(( n + 10 )) > n; echo $(( (n + 20) % 50 ))',
        regex: digits,
        value: 30,
        samples: 3,
      },
      'pass',
      30,
    ],
  ])('%s is found and compared', async (_, baseline, result, value) => {
    expect(await measured(measuring(baseline))).toMatchObject({
      result,
      value,
      status: result === 'pass' ? 'done' : 'failed',
    })
  })

  test('tells the spread of several samples', async () => {
    const command = 'n=$(cat n 2>/dev/null || echo 0); echo $(( n + 1 )) > n; echo $(( n * n ))'
    const { evidence } = await measured(measuring({ command, regex: digits, value: 0, samples: 4 }))
    expect(evidence).toContain('2.5 (median of 4, from 0 to 9)')
  })

  test.each<[string, OpenLoopBaseline, string]>([
    ['that nothing matches', { command: 'echo none', regex: 'score=(\\d+)', value: 0 }, 'nothing matches score=(\\d+)'],
    ['that is empty', { command: 'echo score=', regex: 'score=(\\d*)', value: 0 }, '"" is not a number'],
    ['that is no number', { command: 'echo score=NaN', regex: 'score=(\\w+)', value: 0 }, '"NaN" is not a number'],
    ['that is infinite', { command: 'echo score=1e999', regex: 'score=(\\w+)', value: 0 }, '"1e999" is not a number'],
    ['in a group that took no part', { command: 'echo b', regex: '(a)|b', value: 0 }, 'its group is empty'],
    [
      'that is not where the pointer leads',
      { command: json({ a: {} }), json_pointer: '/a/b', value: 0 },
      'at /a/b is not a number',
    ],
    ['in what is no JSON', { command: 'echo {', json_pointer: '/a', value: 0 }, 'it is not JSON'],
    [
      'of a command that fails',
      { command: 'echo score=9; exit 3', regex: 'score=(\\d+)', value: 0 },
      'exited with code 3',
    ],
    [
      'in a file that is not there',
      { command: 'true', file: 'none.json', json_pointer: '/a', value: 0 },
      'there is no file',
    ],
    [
      'in a file that was not written again',
      { command: 'true', file: 'old.json', json_pointer: '/a', value: 0 },
      'was not written again',
    ],
    [
      'of tests of which none ran',
      { command: 'echo "<testsuite/>" > r.xml', file: 'r.xml', format: 'junit', value: 0 },
      'no test ran',
    ],
    [
      'of a report that is cut off',
      { command: 'echo "<testsuite><testcase" > r.xml', file: 'r.xml', format: 'junit', value: 0 },
      'no whole JUnit report',
    ],
    [
      'of an unknown benchmark',
      { command: json({ fast: 1 }), format: 'benchmark', value: 0 },
      'no benchmark report in a form that is known',
    ],
  ])('%s fails, and says why', async (_, baseline, why) => {
    const { result, evidence, status } = await measured(measuring(baseline, { 'old.json': '{"a":1}' }))
    expect([result, status]).toEqual(['fail', 'failed'])
    expect(evidence).toContain(why)
  })

  test('that could not be measured is no number, and none to be compared with', async () => {
    const project = measuring({ command: 'false', regex: digits, value: 5, direction: 'less_equal' })
    const { run } = await measured(project)
    expect(project.reports(run)[0]?.metrics).toEqual({})
    expect(existsSync(join(project.home, 'artifacts/best.json'))).toBe(false)
  })

  test('of a pattern that takes for ever is given up', async () => {
    const started = performance.now()
    const { result, evidence } = await measured(
      measuring({ command: `printf '%040d!' 0`, regex: '^((?:0|00)+)$', value: 0 }),
    )
    expect(result).toBe('fail')
    expect(evidence).toContain('took longer than 2 s')
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  const xml =
    '<testsuites><testsuite><testcase name="a"/><testcase name="b"><failure/></testcase><testcase name="c"/><testcase name="d"/></testsuite></testsuites>'
  test.each<[string, string, OpenLoopBaseline, number]>([
    ['JUnit', xml, { format: 'junit', value: 0.75 }, 0.75],
    [
      'hyperfine',
      JSON.stringify({
        results: [
          { command: 'a', mean: 0.5 },
          { command: 'b', mean: 1.5 },
        ],
      }),
      { format: 'benchmark', value: 0 },
      1,
    ],
    [
      'pytest-benchmark',
      JSON.stringify({ benchmarks: [{ name: 'a', stats: { mean: 0.25 } }] }),
      { format: 'benchmark', value: 0 },
      0.25,
    ],
    [
      'Google Benchmark',
      JSON.stringify({ context: {}, benchmarks: [{ name: 'a', real_time: 12, time_unit: 'ns' }] }),
      { format: 'benchmark', value: 0 },
      12,
    ],
    [
      'vitest',
      JSON.stringify({
        files: [
          {
            groups: [
              {
                benchmarks: [
                  { name: 'a', mean: 2 },
                  { name: 'b', mean: 4 },
                ],
              },
            ],
          },
        ],
      }),
      { format: 'benchmark', value: 0 },
      3,
    ],
  ])('is read from a report of %s, in a file and in the output', async (_, text, baseline, value) => {
    const files = { 'made/report': text }
    const file = measuring({ ...baseline, command: 'cp made/report report', file: 'report' }, files)
    expect(await measured(file)).toMatchObject({ result: 'pass', value })
    expect(await measured(measuring({ ...baseline, command: 'cat made/report' }, files))).toMatchObject({
      result: 'pass',
      value,
    })
  })

  test('relative to the best must not fall behind it, in this run or in earlier ones', async () => {
    const project = measuring(
      { command: 'cat score', regex: digits, relative: 'best', tolerance: 0.1, metric_name: 'speed' },
      { score: '100\n' },
    )
    expect(await measured(project)).toMatchObject({ result: 'pass', value: 100 })
    expect(JSON.parse(readFileSync(join(project.home, 'artifacts/best.json'), 'utf8'))).toMatchObject({
      metric: 'speed',
      value: 100,
      round: 1,
    })
    for (const [score, result] of [
      ['90', 'pass'],
      ['89', 'fail'],
      ['200', 'pass'],
      ['179', 'fail'],
    ]) {
      project.write('score', `${score}\n`)
      expect(await measured(project), score).toMatchObject({ result })
    }
    expect((await measured(project)).evidence).toContain('expected >= 180, by the best so far')
  })

  test('relative to a revision is measured in the files of that revision, once', async () => {
    const project = committed(
      commandProject(
        {
          total_rounds: 3,
          commands: { verify: 'true', improve: 'echo $(( $(cat part/score) + 1 )) > part/score' },
          baseline: {
            command: 'pwd >> "$OPENLOOP_WORKSPACE/output/where"; cat $OPENLOOP_PROJECT_ROOT/part/score',
            regex: digits,
            relative: 'main',
            value: 1,
            tolerance: 0.2,
          },
        },
        { 'part/score': '10\n' },
      ),
    )
    project.write('part/score', '6\n')
    const { result, value, evidence, status } = await measured(project)
    expect({ status, result, value, evidence }).toMatchObject({ status: 'done', result: 'pass', value: 8 })
    expect(evidence).toContain('expected >= 1 and >= 8, by main')
    const where = readFileSync(join(project.home, 'output/where'), 'utf8').trim().split('\n')
    expect(where.filter(path => path !== project.project)).toHaveLength(1)
    expect(project.git('status', '--porcelain')).toBe('M part/score')
    expect(project.git('worktree', 'list').split('\n')).toHaveLength(1)
  })

  test('relative to a revision that is not there fails, and says so', async () => {
    const project = committed(measuring({ command: 'echo 1', regex: digits, relative: 'nowhere' }))
    expect((await measured(project)).evidence).toContain('git knows no revision "nowhere"')
  })
})
