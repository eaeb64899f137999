import { describe, expect, test } from 'vitest'
import { answerAsk, resume } from '../../src/index.js'
import { checkScript, script, testProject } from '../support/project.js'

const project = (checker: string, extra = '') =>
  testProject({
    'loop.yaml': `
agents:
  maker: { command: ${script("console.log('MAKER REASONING'); fs.writeFileSync('work.txt', 'done')")} }
  judge: { command: ${checker}, model: other-model }
`,
    'loops/judged.yaml': `name: judged
trigger: { type: manual }
pipeline:
  - { prompt: go, label: Make, agent: maker }
verify: { maker: Make, checker: judge, maxRounds: 1, criteria: [It is good., It is done.], ${extra} }
`,
  })

const answer = (value: unknown) =>
  script(
    `fs.writeFileSync(require('node:os').tmpdir() + '/seen-' + process.env.LOOP_RUN, input); console.log(${JSON.stringify(JSON.stringify(value))})`,
  )

const criteria = (...verdicts: string[]) =>
  verdicts.map((verdict, index) => ({ criterion: `c${index}`, verdict, evidence: 'seen' }))

describe('a checking agent', () => {
  test('passes the work with evidence for every criterion; the record says how independent it was', async () => {
    const result = await project(answer({ verdict: 'pass', score: 0.9, criteria: criteria('pass', 'pass') })).run(
      'judged',
    )
    expect(result).toMatchObject({ status: 'done', exitCode: 0 })
    expect(result.state.checks[0]?.verdict).toMatchObject({ verdict: 'pass', score: 0.9, independence: 'other' })
  })

  test.each([
    ['prose that says PASS', script("console.log('All good. PASS')")],
    ['a pass with a failing criterion', answer({ verdict: 'pass', criteria: criteria('pass', 'fail') })],
    ['a pass that skips a criterion', answer({ verdict: 'pass', criteria: criteria('pass') })],
    ['a pass without evidence', answer({ verdict: 'pass', criteria: [{ criterion: 'c', verdict: 'pass' }] })],
    ['a crash', script('process.exit(1)')],
    ['nothing at all', script('')],
  ])('%s is never a pass', async (_, checker) => {
    const result = await project(checker, 'onExhausted: fail').run('judged')
    expect(result).toMatchObject({ status: 'failed', exitCode: 1 })
    expect(result.state.checks[0]?.verdict?.verdict).not.toBe('pass')
  })

  test('an answer that is no verdict is asked for once more, and then a person decides; the maker does not run again', async () => {
    const judged = project(script("console.log('PASS')"))
    const result = await judged.run('judged')
    expect(result).toMatchObject({ status: 'waiting', exitCode: 4 })
    const started = result.events.flatMap(event => (event.type === 'effect.started' ? [event.effect.id] : []))
    expect(started).toEqual(['i1r1.task.make', 'i1r1.check.judge', 'i1r1.check.judge.2', 'i1r1.ask.1'])
    await answerAsk(judged.root, result.state.ask?.id ?? '', 'accept', undefined)
    expect(await resume({ root: judged.root, run: result.run })).toMatchObject({
      status: 'done',
      state: { decided: 'accepted' },
    })
  })

  test('one that changes the workspace has judged nothing', async () => {
    const result = await project(
      script(
        `fs.writeFileSync('work.txt', 'better'); console.log(${JSON.stringify(JSON.stringify({ verdict: 'pass', criteria: criteria('pass', 'pass') }))})`,
      ),
    ).run('judged')
    expect(result).toMatchObject({ status: 'waiting', exitCode: 4 })
    expect(result.reason).toContain('work.txt')
    expect(result.state.checks[0]?.verdict?.verdict).toBe('inconclusive')
  })
})

describe('a checking command', () => {
  const commanded = (check: string, writes = '') =>
    testProject({
      'loop.yaml': `
agents: { maker: { command: ${script('')} } }
checks: { look: { command: ${check}, ${writes} } }
`,
      'loops/judged.yaml': `name: judged
trigger: { type: manual }
pipeline: [{ prompt: go, label: Make, agent: maker }]
verify: { maker: Make, checker: look, maxRounds: 1, onExhausted: fail }
`,
    })

  test('may write what it declares, and nothing else', async () => {
    const check = checkScript("fs.mkdirSync('coverage', { recursive: true }); fs.writeFileSync('coverage/report', '')")
    expect(await commanded(check, 'writes: [coverage]').run('judged')).toMatchObject({ status: 'done' })
    expect(await commanded(check).run('judged')).toMatchObject({
      status: 'waiting',
      reason: expect.stringContaining('coverage/report'),
    })
  })

  test('that dies has judged nothing', async () => {
    const result = await commanded(checkScript("process.kill(process.pid, 'SIGKILL')")).run('judged')
    expect(result).toMatchObject({ status: 'failed', state: { ended: { reason: 'check-inconclusive' } } })
  })
})
