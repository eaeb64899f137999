import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { commandProject, say, stepsOf } from '../support/openloop.js'

const specs = join(import.meta.dirname, '../../../../specs')
const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(join(specs, `${name}.schema.json`), 'utf8')) as object

const isReport = new Ajv({ strict: false })
  .addSchema(schemaOf('journal'))
  .addSchema(schemaOf('verdict'))
  .compile(schemaOf('round'))

/** A line of shell that succeeds when a file is there. */
const wants = (file: string): string => `test -e ${file}`

describe('rounds of commands', () => {
  test('a Python project that is broken is healthy after two rounds', async () => {
    const project = commandProject(
      {
        total_rounds: 5,
        commands: {
          play: 'python3 app.py',
          scan: "python3 -m unittest discover -s . -p 'test_*.py'",
          fix: 'python3 fixer.py',
          verify: "python3 -m unittest discover -s . -p 'test_*.py'",
        },
        baseline: {
          command: 'python3 -c "import app; print(\'score=%.2f\' % (app.add(1, 2) / 3))"',
          metric_name: 'score',
          regex: 'score=([0-9]+(?:\\.[0-9]+)?)',
          value: 0.9,
        },
      },
      {
        'app.py': 'def add(a, b):\n    return a - b\n\n\nif __name__ == "__main__":\n    print(add(1, 2))\n',
        'test_app.py':
          'import unittest\nimport app\n\n\nclass Adds(unittest.TestCase):\n    def test_adds(self):\n        self.assertEqual(app.add(1, 2), 3)\n',
        // Python keeps compiled code by second and size, so what is mended has another length.
        'fixer.py':
          'print("a script, not an agent")\ntext = open("app.py").read()\nopen("app.py", "w").write(text.replace("a - b", "a + b  # mended"))\n',
      },
    )
    const { run, status, state, reason } = await project.run()
    expect({ status, rounds: state.iteration, reason }).toMatchObject({ status: 'done', rounds: 2 })
    const reports = project.reports(run)
    expect(reports.map(stepsOf)).toEqual([
      ['play pass', 'scan fail', 'fix ok', 'verify pass', 'baseline pass'],
      ['play pass', 'scan pass', 'verify pass', 'baseline pass'],
    ])
    expect(reports.map(({ healthy }) => healthy)).toEqual([false, true])
    for (const report of reports) expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true)
    expect(reports[1]).toMatchObject({ metrics: { score: 1 } })
    expect(reports[1]).not.toHaveProperty('lastError')
    expect(project.progress()).toHaveLength(2)
    expect(project.progress()[1]).toContain('healthy; play pass, scan pass, verify pass, baseline pass (1)')
    const heartbeat = JSON.parse(readFileSync(join(project.home, 'heartbeat.json'), 'utf8')) as { normal: boolean }
    expect(heartbeat.normal).toBe(true)
    for (const { log } of reports.flatMap(({ steps }) => steps))
      expect(readFileSync(join(project.home, '.loop/runs', run, log), 'utf8')).toBeDefined()
    const scan = reports[0]?.steps[1]?.effect
    expect(readFileSync(join(project.home, 'logs', run, `${scan}.log`), 'utf8')).toContain('AssertionError')
  })

  test('play and scans go before the fix, which is done only when one of them fails; improve only when the baseline is missed', async () => {
    const project = commandProject({
      total_rounds: 4,
      commands: {
        play: say('play'),
        scan: { lint: `${say('lint')}; ${wants('linted')}`, types: say('types') },
        fix: [`${say('fix1')}; touch linted`, say('fix2')],
        verify: { unit: say('unit'), e2e: say('e2e') },
        improve: `${say('improve')}; echo 3 > score`,
      },
      baseline: { command: `${say('baseline')}; cat score || echo 1`, regex: '(\\d+)', value: 2 },
    })
    const { run, status, state } = await project.run()
    expect({ status, rounds: state.iteration }).toEqual({ status: 'done', rounds: 2 })
    const [first, second] = project.reports(run).map(stepsOf)
    expect(first).toEqual([
      'play pass',
      'scan lint fail',
      'scan types pass',
      'fix 1 ok',
      'fix 2 ok',
      'verify unit pass',
      'verify e2e pass',
      'baseline fail',
      'improve ok',
      'verify unit pass',
      'verify e2e pass',
      'baseline pass',
    ])
    expect(second).toEqual([
      'play pass',
      'scan lint pass',
      'scan types pass',
      'verify unit pass',
      'verify e2e pass',
      'baseline pass',
    ])
    expect(project.said().slice(0, 12)).toEqual(
      'play lint types fix1 fix2 unit e2e baseline improve unit e2e baseline'.split(' '),
    )
  })

  test('when verify fails, nothing is measured and nothing improved; without play and scan, the next round repairs', async () => {
    const project = commandProject({
      total_rounds: 3,
      commands: { fix: 'touch mended', verify: wants('mended'), improve: 'touch improved' },
      baseline: { command: 'echo 1', regex: '(\\d+)', value: 1 },
    })
    const { run, status } = await project.run()
    expect(status).toBe('done')
    expect(project.reports(run).map(stepsOf)).toEqual([['verify fail'], ['fix ok', 'verify pass', 'baseline pass']])
    expect(project.has('improved')).toBe(false)
  })

  test('an improvement that breaks what was verified is seen in the same round', async () => {
    const project = commandProject({
      total_rounds: 1,
      commands: { verify: 'test ! -e broken', improve: 'touch broken' },
      baseline: { command: 'echo 1', regex: '(\\d+)', value: 2 },
    })
    const { run, status, reason } = await project.run()
    expect(status).toBe('failed')
    expect(reason).toContain('at most 1 iteration')
    expect(project.reports(run).map(stepsOf)).toEqual([['verify pass', 'baseline fail', 'improve ok', 'verify fail']])
    expect(existsSync(join(project.home, 'artifacts/best.json')), 'what is broken is no best').toBe(false)
  })

  test('OL-13: what a fix broke for those that had looked before it is found before anything is done', async () => {
    const project = commandProject({
      total_rounds: 4,
      commands: {
        play: 'test ! -e broken',
        fix: 'if [ -e broken ]; then rm broken; else touch mended broken; fi',
        verify: wants('mended'),
      },
    })
    const { run, status, state } = await project.run()
    expect({ status, rounds: state.iteration }).toEqual({ status: 'done', rounds: 4 })
    expect(project.reports(run).map(stepsOf)).toEqual([
      ['play pass', 'verify fail'],
      ['play pass', 'fix ok', 'verify pass'],
      ['play fail', 'fix ok', 'verify pass'],
      ['play pass', 'verify pass'],
    ])
    expect(project.reports(run).map(({ healthy }) => healthy)).toEqual([false, false, false, true])
  })

  test('a fix that fails is no reason not to verify, and none not to be done', async () => {
    const project = commandProject({
      total_rounds: 3,
      commands: { scan: wants('mended'), fix: 'touch mended; exit 3', verify: wants('mended') },
    })
    const { run, status, state } = await project.run()
    expect({ status, rounds: state.iteration }).toEqual({ status: 'done', rounds: 2 })
    expect(project.reports(run)[0]?.steps[1]).toMatchObject({ step: 'fix', result: 'failed', exit: { code: 3 } })
  })

  test.each([
    ['ran out of time', 'touch mended; sleep 60', { timeout_seconds: 0.5 }, { timedOut: true }],
    ['stalled', 'touch mended; sleep 60', { stall_timeout_seconds: 0.5 }, { stalled: true }],
    ['ran out of memory', 'touch mended; exit 137', {}, { outOfMemory: true }],
  ])('a round in which a fix %s is not healthy, though all passes', async (_, run, settings, exit) => {
    const project = commandProject({
      total_rounds: 4,
      commands: { fix: { run, ...settings }, verify: wants('mended') },
    })
    const result = await project.run()
    expect({ status: result.status, rounds: result.state.iteration }).toEqual({ status: 'done', rounds: 3 })
    const reports = project.reports(result.run)
    expect(reports.map(({ healthy }) => healthy)).toEqual([false, false, true])
    expect(reports[1]?.steps[0]).toMatchObject({ step: 'fix', result: 'failed', exit })
    expect(reports[2]).not.toHaveProperty('lastError')
    const heartbeat = JSON.parse(readFileSync(join(project.home, 'heartbeat.json'), 'utf8')) as object
    expect(heartbeat).toMatchObject({ normal: true })
  })

  test.each([
    ['runs out of time', 'sleep 60', { timeout_seconds: 0.5 }, { timedOut: true }],
    ['stalls', 'sleep 60', { stall_timeout_seconds: 0.5 }, { stalled: true }],
    ['is killed like one that wants too much memory', 'exit 137', {}, { outOfMemory: true }],
    [
      'prints a declared sign of too little memory',
      'echo heap is full',
      { out_of_memory: ['heap is \\w+'] },
      { outOfMemory: true },
    ],
    ['does not exist', 'no-such-program-here', {}, { code: 127 }],
  ])('a verify that %s has failed', async (_, run, settings, exit) => {
    const project = commandProject({ total_rounds: 1, commands: { verify: { run, ...settings } } })
    const result = await project.run()
    expect(result.status).toBe('failed')
    expect(project.reports(result.run)[0]?.steps[0]).toMatchObject({ result: 'fail', exit })
  })

  test('a declared sign of too little memory that takes for ever to look for does not count, and that is told', async () => {
    const sign = { out_of_memory: ['^((0|00)+)$'] }
    const project = commandProject({
      total_rounds: 1,
      commands: {
        scan: 'false',
        fix: { run: `printf '%060d!' 0`, ...sign },
        verify: { run: `printf '%060d!' 0`, ...sign },
      },
      baseline: { command: `printf '%060d score=2' 0`, metric_name: 'score', regex: 'score=([0-9]+)', value: 1 },
      ...sign,
    })
    const { events, state } = await project.run()
    const told = events.flatMap(event => ('warnings' in event ? (event.warnings ?? []) : []))
    const words = /^"(.+)" may have run out of memory unseen: .*longer than 2 s/
    expect(told.map(text => words.exec(text)?.[1])).toEqual(['fix', 'verify', 'baseline'])
    expect(state.warnings.map(({ text }) => text)).toEqual(told)
  })

  test('the run is blocked after more failed rounds in a row than allowed, and says so', async () => {
    const project = commandProject({
      total_rounds: 9,
      commands: { verify: say('verify; false'), fix: say('fix') },
      limits: { max_consecutive_failures: 2 },
    })
    const { status, reason, state, place, diagnosis } = await project.run()
    expect({ status, why: state.ended?.reason, rounds: state.iteration }).toEqual({
      status: 'failed',
      why: 'blocked',
      rounds: 3,
    })
    expect(reason).toContain('3 iterations in a row failed, at most 2 may')
    expect(place?.pointer).toBe('/limits/max_consecutive_failures')
    expect(diagnosis.next).not.toEqual([])
    expect(JSON.parse(readFileSync(join(project.home, 'heartbeat.json'), 'utf8'))).toMatchObject({
      status: 'failed',
      normal: false,
    })
  })

  test('a round that passes takes the failures before it off the count', async () => {
    const project = commandProject({
      total_rounds: 5,
      commands: {
        verify: 'test $(( OPENLOOP_ROUND % 2 )) = 0',
        scan: 'false',
      },
      limits: { max_consecutive_failures: 1 },
    })
    const { state } = await project.run()
    expect({ why: state.ended?.reason, rounds: state.iteration }).toEqual({ why: 'max-iterations', rounds: 5 })
  })

  test('rounds that are used up end the run without success', async () => {
    const project = commandProject({ total_rounds: 2, commands: { verify: 'false' } })
    const { status, state, place } = await project.run()
    expect({ status, why: state.ended?.reason, rounds: state.iteration }).toEqual({
      status: 'failed',
      why: 'max-iterations',
      rounds: 2,
    })
    expect(place?.pointer).toBe('/total_rounds')
  })
})
