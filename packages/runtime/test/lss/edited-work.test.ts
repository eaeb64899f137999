import { expect, test } from 'vitest'
import { answerAsk, promptVersions, resume } from '../../src/index.js'
import { saying } from '../support/checks.js'
import { composedProject, part } from '../support/composed.js'
import { guard } from '../support/guards.js'
import { lssLoop, lssProject, worker } from '../support/lss.js'

const editor = { id: 'editor', type: 'human', timeout_seconds: 3600, runs_after: ['coder'] }
const says = { id: 'says', type: 'deterministic', implementation: 'regex', runs_after: ['coder'] }

const judged = (rest: Record<string, unknown> = {}) =>
  lssLoop({
    evaluators: [editor, says],
    feedback_channels: [{ id: 'b', source: 'evaluators.editor', destination: 'workers.coder', format: 'structured' }],
    metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.says', unit: 'ratio', primary: true }],
    termination_conditions: {
      success: [{ metric: 'quality', operator: 'gte', value: 1 }],
      failure: [{ type: 'max_iterations', value: 1 }],
    },
    extensions: { evaluators: { says: { must_match: 'better' } } },
    ...rest,
  })

test('LSS-266: work that a person edits passes that check, and every other check judges it as it is then', async () => {
  const agents = { coder: saying('the work') }
  const project = lssProject(judged(), 0)
  const first = await project.run('mend', { inputs: { task: 'x' }, agents })
  expect(first.state.ask?.question).toContain('the work')
  expect(first.state.checks.map(check => check.verdict?.verdict)).toContain('fail')
  await answerAsk(project.root, first.state.ask?.id ?? '', 'edit', 'commas', undefined, 'better work')
  const { status, state } = await resume({ root: project.root, run: first.run, agents })
  expect(status).toBe('done')
  expect(state.checks.map(check => check.verdict?.verdict)).toEqual(['pass', 'pass'])
  expect(state.nodes[0]?.output).toMatchObject({ text: 'better work', edited: true })
})

test('LSS-266: what a guard withholds of it stands for nothing: the work is as it was, and the check unable to tell', async () => {
  const agents = { coder: saying('the work') }
  const short = guard('output_bounds', 'post_worker', 'quarantine', { max_chars: 9 })
  const project = lssProject(judged({ safety_constraints: [short] }), 0)
  const first = await project.run('mend', { inputs: { task: 'x' }, agents })
  await answerAsk(project.root, first.state.ask?.id ?? '', 'edit', 'commas', undefined, 'better work, and far more')
  const { status, state } = await resume({ root: project.root, run: first.run, agents })
  expect(status).toBe('failed')
  expect(state.checks.map(check => check.verdict?.verdict)).toEqual(['fail', 'inconclusive'])
  expect(state.checks[1]?.verdict?.criteria[0]?.evidence).toContain('what a person gave is withheld')
  expect([state.nodes[0]?.output?.text, state.findings.length]).toEqual(['the work', 1])
})

test('LSS-266: work that another worker has used already cannot be edited', async () => {
  const writer = worker('writer', { depends_on: ['coder'], inputs: [{ from: 'workers.coder' }] })
  const project = lssProject(judged({ workers: [worker('coder'), writer] }), 0)
  const agents = { coder: saying('the work'), writer: saying('more') }
  const { state } = await project.run('mend', { inputs: { task: 'x' }, agents })
  expect(state.ask?.options.map(({ choice }) => choice)).toEqual(['approve', 'reject', 'stop'])
})

test('LSS-267: instructions that a person edits are those of the next iteration; both versions are kept', async () => {
  const project = composedProject(
    {
      whole: part('whole', {
        optimization_strategy: { type: 'manual' },
        feedback_channels: [
          { id: 'back', source: 'evaluators.tests', destination: 'optimization_strategy', format: 'structured' },
        ],
        termination_conditions: {
          success: [{ metric: 'quality', operator: 'gte', value: 1 }],
          failure: [{ type: 'max_iterations', value: 3 }],
        },
      }),
    },
    { verdicts: { whole: [false, true] } },
  )
  const { state, run } = await project.run('whole', { inputs: { task: 'mend it' } })
  expect(state.ask?.question).toContain('The instructions of "whole" would be:')
  await answerAsk(project.root, state.ask?.id ?? '', 'edit', undefined, undefined, 'Mend it slowly.\n')
  expect((await resume({ root: project.root, run })).status).toBe('done')
  expect(project.calls('whole')[1]?.prompt).toContain('Mend it slowly.')
  const versions = await promptVersions(project.root, run)
  expect(versions.map(({ version, edited = false, inForce }) => [version, edited, inForce])).toEqual([
    [0, false, false],
    [1, false, false],
    [1, true, true],
  ])
  expect(versions[2]?.diff).toContain('+Mend it slowly.')
})
