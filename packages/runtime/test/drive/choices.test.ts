import { describe, expect, test } from 'vitest'
import { pickLoop, run } from '../../src/index.js'
import { checkScript, script, testProject } from '../support/project.js'

const project = (first: string, when: string) =>
  testProject({
    'loop.yaml': `agents:\n  say: { command: ${script(`console.log(${JSON.stringify(first)})`)} }\n  echo: { command: ${script('console.log(input)')} }`,
    'loops/choose.yaml': `name: choose
trigger: { type: manual }
pipeline:
  - { prompt: look, label: Look, agent: say }
  - when: ${JSON.stringify(when)}
    then:
      - { prompt: fix it, label: Fix, agent: echo }
      - when: "round == 1"
        then: [{ prompt: deeper, label: Deeper, agent: echo }]
    else:
      - { prompt: rest, label: Rest, agent: echo }
  - { prompt: end, label: End, agent: echo }
`,
  })

const statuses = (result: { plan: { tasks: { label: string }[] }; state: { nodes: readonly { status: string }[] } }) =>
  Object.fromEntries(result.plan.tasks.map(({ label }, index) => [label, result.state.nodes[index]?.status]))

describe('conditional steps', () => {
  test('true takes `then`, with what lies deeper', async () => {
    const result = await project('a bug', "steps['Look'].output.contains('bug')").run('choose')
    expect(statuses(result)).toEqual({ Look: 'done', Fix: 'done', Deeper: 'done', Rest: 'skipped', End: 'done' })
  })

  test('false takes `else`; later steps see only what was done', async () => {
    const result = await project('all good', "steps['Look'].output.contains('bug')").run('choose')
    expect(statuses(result)).toEqual({ Look: 'done', Fix: 'skipped', Deeper: 'skipped', Rest: 'done', End: 'done' })
    expect(result.state.nodes[4]?.output?.text).toContain('## Rest')
    expect(result.state.nodes[4]?.output?.text).not.toContain('## Fix')
  })

  test('an expression that cannot be evaluated ends the run at its place', async () => {
    const result = await project('x', "has(inputs.x) || inputs['missing'] == 'x'").run('choose')
    expect(result).toMatchObject({ status: 'failed', exitCode: 1, place: { file: 'loops/choose.yaml', line: 5 } })
    expect(result.reason).toContain('missing')
  })

  test('inputs decide, too', async () => {
    const result = await project('x', "inputs['level'] == 'high'").run('choose', { inputs: { level: 'high' } })
    expect(statuses(result)).toMatchObject({ Fix: 'done', Rest: 'skipped' })
    expect(result.state.nodes[1]?.output?.text).toContain('- level: high')
  })

  test('an input that an expression reads has to be there before anything runs', async () => {
    await expect(project('x', "inputs.level == 'high'").run('choose')).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('"level" is missing'),
      fix: 'Give it: --input level=…',
    })
  })

  test('may be decided beside other work: who judges afterwards waits for nobody', async () => {
    const beside = testProject({
      'loop.yaml': `agents:
  echo: { command: ${script("fs.appendFileSync('calls', 'x')")} }
checks:
  often: { command: ${checkScript("process.exit(fs.readFileSync('calls', 'utf8').length > 2 ? 0 : 1)")} }
`,
      'loops/beside.yaml': `name: beside
trigger: { type: manual }
pipeline:
  - { prompt: one, label: One, agent: echo }
  - when: "round == 1"
    then: [{ prompt: two, label: Two, agent: echo }]
verify: { maker: One, checker: often, maxRounds: 2 }
`,
    })
    const { plan } = await pickLoop('beside', beside.root)
    const sideBySide = { ...plan, choices: plan.choices.map(choice => ({ ...choice, after: [] })) }
    expect(await run({ plan: sideBySide, root: beside.root })).toMatchObject({ status: 'done', state: { round: 2 } })
  })
})
