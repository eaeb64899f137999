import { describe, expect, test } from 'vitest'
import { answerAsk, openRun, resume } from '../../src/index.js'
import { checkScript, script, testProject } from '../support/project.js'

const project = (interrupted: string) =>
  testProject({
    'loop.yaml': `
agents:
  first: { command: ${script("fs.appendFileSync('calls', 'first '); console.log('one')")}, interrupted: ${interrupted} }
  slow: { command: ${script("fs.appendFileSync('calls', 'slow '); if (!fs.existsSync('go')) setInterval(() => { if (fs.existsSync('go')) process.exit(0) }, 5)")}, interrupted: ${interrupted} }
checks: { fine: { command: ${checkScript('')} } }
`,
    'loops/stop.yaml': `name: stop
trigger: { type: manual }
pipeline:
  - { prompt: go, label: First, agent: first }
  - { prompt: go, label: Slow, agent: slow }
verify: { maker: Slow, checker: fine }
`,
  })

/** Runs until the slow step is under way, then does something. */
const whenSlow = async (
  stopProject: ReturnType<typeof project>,
  act: (stop: AbortController, kill: AbortController) => void,
) => {
  const stop = new AbortController()
  const kill = new AbortController()
  return stopProject.run('stop', {
    stop: stop.signal,
    kill: kill.signal,
    onEvent: event => {
      if (event.type === 'effect.spawned' && event.effect.endsWith('slow')) act(stop, kill)
    },
  })
}

describe('stopping a run', () => {
  test('TAX-9: told to stop, it lets the running step end, starts nothing new, and can be resumed', async () => {
    const stopProject = project('ask')
    const result = await whenSlow(stopProject, stop => {
      stop.abort('SIGINT')
      stopProject.write('go', '')
    })
    expect(result).toMatchObject({ status: 'interrupted', exitCode: 130 })
    expect(result.state.nodes[1]?.status).toBe('done')
    const resumed = await resume({ root: stopProject.root, run: result.run })
    expect(resumed).toMatchObject({ status: 'done' })
    expect(stopProject.read('calls')).toBe('first slow ')
  })

  test('killed, what is declared harmless is done again on resume, and what is finished is not', async () => {
    const stopProject = project('retry')
    const result = await whenSlow(stopProject, (stop, kill) => {
      stop.abort('SIGINT')
      kill.abort()
    })
    expect(result).toMatchObject({ status: 'interrupted', exitCode: 130 })
    stopProject.write('go', '')
    expect(await resume({ root: stopProject.root, run: result.run })).toMatchObject({ status: 'done' })
    expect(stopProject.read('calls')).toMatch(/^first (slow )?slow $/)
  })

  test('killed, what may have done half its work is put to a person', async () => {
    const stopProject = project('ask')
    const result = await whenSlow(stopProject, (stop, kill) => {
      stop.abort('SIGINT')
      kill.abort()
    })
    stopProject.write('go', '')
    const waiting = await resume({ root: stopProject.root, run: result.run })
    expect(waiting).toMatchObject({
      status: 'waiting',
      exitCode: 4,
      reason: expect.stringContaining('"Slow" was cut off'),
    })
    const ask = waiting.state.ask?.id ?? ''
    await expect(answerAsk(stopProject.root, ask, 'retyr', undefined)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('did you mean "retry"'),
    })
    await answerAsk(stopProject.root, ask, 'retry', undefined)
    await expect(answerAsk(stopProject.root, ask, 'stop', undefined)).rejects.toMatchObject({
      message: expect.stringContaining('answered already: retry'),
    })
    expect(await resume({ root: stopProject.root, run: result.run })).toMatchObject({ status: 'done' })
  })

  test('a run that is over cannot be resumed', async () => {
    const stopProject = project('ask')
    stopProject.write('go', '')
    const { run } = await stopProject.run('stop')
    await expect(resume({ root: stopProject.root, run })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('is over (done)'),
    })
  })

  test('while it is driven, nobody else can drive it', async () => {
    const stopProject = project('ask')
    let refused: Promise<unknown> = Promise.resolve()
    await stopProject.run('stop', {
      onEvent: (event, state) => {
        if (event.type === 'effect.spawned' && event.effect.endsWith('slow')) {
          refused = expect(resume({ root: stopProject.root, run: state.run })).rejects.toMatchObject({
            code: 'locked',
            exitCode: 2,
          })
          void refused.then(() => stopProject.write('go', ''))
        }
      },
    })
    await refused
  })

  test('asked again after the rounds are used up, a fresh pass is made with the note', async () => {
    const again = testProject({
      'loop.yaml': `
agents: { maker: { command: ${script("fs.appendFileSync('prompts.ndjson', JSON.stringify(input) + '\\n')")} } }
checks: { third: { command: ${checkScript("process.exit(fs.readFileSync('prompts.ndjson', 'utf8').trim().split('\\n').length >= 3 ? 0 : 1)")} } }
`,
      'loops/again.yaml': `name: again
trigger: { type: manual }
pipeline: [{ prompt: go, label: Make, agent: maker }]
verify: { maker: Make, checker: third, maxRounds: 2 }
`,
    })
    const waiting = await again.run('again')
    await answerAsk(again.root, waiting.state.ask?.id ?? '', 'again', 'Look at the clock.')
    const result = await resume({ root: again.root, run: waiting.run })
    expect(result).toMatchObject({ status: 'done', state: { iteration: 2, round: 1 } })
    const prompts = again
      .read('prompts.ndjson')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as string)
    expect(prompts[2]).toContain('Look at the clock.')
    expect(prompts[2]).toContain('## third: fail')
    expect((await openRun(again.root, waiting.run)).heartbeat).toMatchObject({
      status: 'done',
      pots: [{ unit: 'iterations', used: 3 }, {}, {}, {}],
    })
  })
})
