import { describe, expect, test } from 'vitest'
import type { Agent } from '../../src/index.js'
import { said, saying, verdictsOf } from '../support/checks.js'
import { lssLoop, lssProject } from '../support/lss.js'

const dimensions = [
  { name: 'clarity', weight: 0.75, scale: [1, 5], criteria: 'Every sentence says one thing.' },
  { name: 'depth', weight: 0.25, scale: [0, 10], criteria: 'Reasons are given.' },
]

const rubricLoop = (evaluator: object = {}, rest: object = {}) =>
  lssLoop({
    evaluators: [
      {
        id: 'taste',
        type: 'llm_rubric',
        model: { provider: 'other', name: 'judge' },
        rubric: { dimensions, pass_threshold: 0.6 },
        runs_after: ['coder'],
        ...evaluator,
      },
    ],
    feedback_channels: [
      {
        id: 'back',
        source: 'evaluators.taste',
        destination: 'workers.coder',
        format: 'structured',
        when: 'not passed',
      },
    ],
    metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.taste', unit: 'ratio', primary: true }],
    termination_conditions: {
      success: [{ metric: 'quality', operator: 'gte', value: 0.6 }],
      failure: [{ type: 'max_iterations', value: 2 }],
    },
    ...rest,
  })

const runWith = async (taste: Agent, evaluator: object = {}, rest: object = {}) => {
  const project = lssProject(rubricLoop(evaluator, rest), 0)
  const agents = { coder: saying('the work'), taste }
  const result = await project.run('mend', { inputs: { task: 'mend it' }, agents })
  const verdict = verdictsOf(result.events)['taste']
  if (!verdict) throw new Error('nobody judged')
  const ended = result.events.findLast(event => event.type === 'iteration.ended')
  return { ...result, verdict, quality: ended?.metrics['quality'] }
}

const marks = (clarity: number, depth: number, rest: object = {}): string =>
  JSON.stringify({
    criteria: [
      { criterion: 'depth', mark: depth, evidence: 'line 3' },
      { criterion: 'clarity', mark: clarity, evidence: 'line 1' },
    ],
    ...rest,
  })

describe('a rubric', () => {
  test('LSS-76: marks are brought to 0..1 by their scale, and the score is their weighted mean', async () => {
    const { verdict, quality, status } = await runWith(saying(marks(4, 2)))
    expect(verdict.score).toBe(0.6125) // 0.75 * 3/4 + 0.25 * 2/10
    expect([verdict.verdict, quality, status]).toEqual(['pass', 0.6125, 'done'])
    expect(verdict.criteria).toEqual([
      { criterion: 'clarity', verdict: 'pass', mark: 4, evidence: 'line 1' },
      { criterion: 'depth', verdict: 'fail', mark: 2, evidence: 'line 3' },
    ])
  })

  test('LSS-77: min takes the lowest, and veto fails what has one dimension below the threshold', async () => {
    const scores = async (aggregation: string, clarity: number, depth: number) => {
      const { verdict } = await runWith(saying(marks(clarity, depth)), { aggregation })
      return [verdict.verdict, verdict.score]
    }
    expect(await scores('weighted_avg', 5, 5)).toEqual(['pass', 0.875])
    expect(await scores('min', 5, 5)).toEqual(['fail', 0.5])
    expect(await scores('min', 5, 7)).toEqual(['pass', 0.7])
    expect(await scores('veto', 5, 5)).toEqual(['fail', 0])
    expect(await scores('veto', 5, 6)).toEqual(['pass', 0.9])
  })

  test('LSS-78: the marks decide, whatever the agent makes of the whole', async () => {
    expect((await runWith(saying(marks(5, 10, { verdict: 'fail', score: 0 })))).verdict.verdict).toBe('pass')
    const praised = await runWith(saying(marks(1, 0, { verdict: 'pass', score: 1, summary: 'very good' })))
    expect(praised.verdict).toMatchObject({ verdict: 'fail', score: 0, summary: 'very good' })
    expect(praised.quality).toBe(0)
  })

  test('LSS-79: a mark beyond its scale, one that is missing or has no evidence, and other text are no verdict', async () => {
    const told = async (text: string) => said((await runWith(saying(text))).verdict)
    expect(await told(marks(6, 5))).toMatch(/^inconclusive: the mark of "clarity" is 6, expected one from 1 to 5/)
    expect(await told(JSON.stringify({ criteria: [{ criterion: 'depth', mark: 5, evidence: 'x' }] }))).toMatch(
      /^inconclusive: the answer gives "clarity" no mark/,
    )
    expect(await told(marks(4, 5).replace('line 1', ' '))).toMatch(/^inconclusive: .*no evidence for "clarity"/)
    expect(await told(marks(4, 5).replace('"clarity"', '"depth"'))).toMatch(/^inconclusive: .*"depth" two marks/)
    expect(await told('PASS, 5 of 5')).toMatch(/^inconclusive: the answer is not one JSON object/)
    const { quality } = await runWith(saying('PASS'))
    expect(quality).toBeUndefined()
  })

  test('LSS-80: the judge sees the dimensions and the work, and nothing of how it was made', async () => {
    let prompt = ''
    const judge: Agent = {
      async call(call) {
        prompt = call.prompt
        return { status: 'ok', text: marks(5, 10) }
      },
    }
    await runWith(judge)
    expect(prompt).toContain('clarity (from 1, the worst, to 5, the best): Every sentence says one thing.')
    expect(prompt).toContain('the work')
    expect(prompt).not.toContain('Does coder')
    expect(prompt).not.toContain('mend it')
  })

  test('LSS-81: a fail carries failure codes, those of the settings and those of the answer that exist', async () => {
    const rest = {
      extensions: { evaluators: { taste: { failure_codes: ['F7'] } } },
      feedback_channels: [
        {
          id: 'back',
          source: 'evaluators.taste',
          destination: 'workers.coder',
          format: 'structured',
          when: "'fail.false_pass' in failure_codes",
        },
      ],
    }
    const bad = await runWith(saying(marks(1, 0, { codes: ['false_pass', 'fail.nonsense'] })), {}, rest)
    expect(bad.verdict.codes).toEqual(['fail.false_pass', 'fail.oscillation'])
    const sent = bad.events.flatMap(event => (event.type === 'effect.finished' && event.messages ? event.messages : []))
    expect(sent.map(({ route }) => route)).toEqual(['back'])
    expect((await runWith(saying(marks(5, 10, { codes: ['F5'] })), {}, rest)).verdict.codes).toBeUndefined()
  })

  test('a dry run pretends marks, and says so', async () => {
    const { status, events } = await lssProject(rubricLoop(), 0).run('mend', { inputs: { task: 'x' }, simulate: true })
    expect(status).toBe('done')
    expect(verdictsOf(events)['taste']).toMatchObject({
      verdict: 'pass',
      criteria: [{ mark: 5, evidence: '[simulated] nothing was looked at' }, { mark: 10 }],
    })
  })
})
