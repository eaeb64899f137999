import type { EffectFinished, Improvement } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { answerAsk, promptVersions, resume, type StampedEvent } from '../../src/index.js'
import { composedProject, part } from '../support/composed.js'

type Json = Record<string, unknown>

const inputs = { task: 'mend it' }

const changes = (events: readonly StampedEvent[]): Improvement[] =>
  events.flatMap(event => {
    const { improvement } = event as Partial<EffectFinished>
    return improvement ? [improvement] : []
  })

const toStrategy = [
  { id: 'back', source: 'evaluators.tests', destination: 'optimization_strategy', format: 'structured' },
]

/** One loop \`whole\` of one worker that fails as told and gets better as the strategy says. */
const improving = (strategy: Json, rest: Json = {}, verdicts: boolean[] = [false], options: Json = {}) =>
  composedProject(
    {
      whole: part('whole', {
        optimization_strategy: strategy,
        feedback_channels: toStrategy,
        termination_conditions: {
          success: [{ metric: 'quality', operator: 'gte', value: 1 }],
          failure: [{ type: 'max_iterations', value: verdicts.length + 1 }],
        },
        ...rest,
      }),
    },
    { verdicts: { whole: verdicts }, ...options },
  )

const role = '# Task\n\nMend it.\n\n# Rules\n\nTouch no tests.'
const workers = (more: Json = {}) => [{ ...(part('whole')['workers'] as Json[])[0], role, ...more }]

describe('prompt_refinement', () => {
  test('LSS-120: adds what was sent to the strategy to the instructions, version by version, each kept and comparable', async () => {
    const project = improving(
      { type: 'prompt_refinement', config: { preserve_sections: ['Rules'] } },
      { workers: workers() },
      [false, false, true],
    )
    const { status, events, run } = await project.run('whole', { inputs })
    expect(status).toBe('done')
    expect(changes(events).map(({ prompts }) => prompts)).toEqual([
      [{ task: 'whole', version: 1, file: 'artifacts/prompts/whole.v1.md', basis: 0 }],
      [{ task: 'whole', version: 2, file: 'artifacts/prompts/whole.v2.md', basis: 1 }],
    ])
    const prompts = project.calls('whole').map(({ prompt }) => prompt)
    expect(prompts[0]).not.toContain('What earlier iterations taught')
    expect(prompts[1]).toMatch(/Touch no tests\.\n\n# What earlier iterations taught\n\nAfter iteration 1:\n\n> \{/)
    expect(prompts[2]).toContain('After iteration 2:')
    const versions = await promptVersions(project.root, run)
    expect(versions.map(({ version, iteration, inForce }) => [version, iteration, inForce])).toEqual([
      [0, 0, false],
      [1, 1, false],
      [2, 2, true],
    ])
    expect(versions[1]?.diff).toMatch(/^--- whole\.v0\.md[\s\S]*\n\+# What earlier iterations taught/m)
    expect(versions[1]?.diff).not.toMatch(/^-(?!-)/m)
    expect(versions[2]?.diff).toContain('+After iteration 2:')
  })

  test('changes its targets and no other worker', async () => {
    const other = { ...workers()[0], id: 'other', outputs: { name: 'other', format: 'text' } }
    const project = improving(
      { type: 'prompt_refinement', config: { refinement_target: 'workers.other' } },
      { workers: [...workers(), other] },
      [false, true],
      { names: ['other'] },
    )
    await project.run('whole', { inputs })
    expect(project.calls('other')[1]?.prompt).toContain('# What earlier iterations taught')
    expect(project.calls('whole')[1]?.prompt).not.toContain('# What earlier iterations taught')
  })

  test('max_steps is the most changes of a run', async () => {
    const project = improving({ type: 'prompt_refinement', max_steps: 1 }, {}, [false, false, false])
    const { events } = await project.run('whole', { inputs })
    expect(changes(events)).toHaveLength(1)
  })

  test('LSS-125: a gate after some steps asks a person from that step on; who says no keeps the prompt as it was', async () => {
    const gated = { type: 'prompt_refinement', config: { human_gate_on: { after_step: 2 } } }
    for (const [choice, taught] of [
      ['approve', true],
      ['reject', false],
    ] as const) {
      const project = improving(gated, {}, [false, false, true])
      const { status, events, run, state } = await project.run('whole', { inputs })
      expect([status, changes(events).map(({ proposal }) => proposal)]).toEqual(['waiting', [undefined, true]])
      await answerAsk(project.root, state.ask?.id ?? '', choice, undefined)
      expect((await resume({ root: project.root, run })).status).toBe('done')
      expect(project.calls('whole')[2]?.prompt).toContain('After iteration 1:')
      expect(project.calls('whole')[2]?.prompt.includes('After iteration 2:')).toBe(taught)
    }
  })

  test('LSS-125: a gate with a condition that nobody here can look at always asks', async () => {
    const gated = { type: 'prompt_refinement', config: { human_gate_on: { risk_tier: 'high', after_step: 5 } } }
    expect((await improving(gated).run('whole', { inputs })).status).toBe('waiting')
  })

  test('LSS-126: after a drop of the metric the agent gets the prompt of the best iteration again', async () => {
    const metrics = [{ name: 'quality', definition: 'Good.', source: 'workers.whole', unit: 'ratio', primary: true }]
    const strategy = { type: 'prompt_refinement', rollback: { on_metric_drop: 0.2 } }
    const project = improving(strategy, { metrics }, [false, false, false, false], {
      answers: { whole: ['0.5', '0.6', '0.1', '1'] },
    })
    const { events } = await project.run('whole', { inputs })
    expect(events.find(({ type }) => type === 'changes.rolled-back')).toMatchObject({ to: 2, because: 'metric-drop' })
    const fourth = project.calls('whole')[3]?.prompt ?? ''
    expect(fourth).toContain('After iteration 1:')
    expect(fourth).not.toContain('After iteration 2:') // it came with the version that made things worse
    expect(fourth).toContain('After iteration 3:')
  })
})

test.each(['structural', 'manual'])('LSS-124: %s changes nothing before a person agrees', async type => {
  const project = improving({ type, config: { human_gate_on: { any: true } } }, {}, [false, true])
  const { status, state, run } = await project.run('whole', { inputs })
  expect([status, state.ask?.kind, state.changes.prompts]).toEqual(['waiting', 'improvement', {}])
  await answerAsk(project.root, state.ask?.id ?? '', 'reject', undefined)
  await resume({ root: project.root, run })
  expect(project.calls('whole')[1]?.prompt).not.toContain('What earlier iterations taught')
})

describe('parameter_search', () => {
  const search = { temperature: [0.2, 0.9], tone: ['plain'] }

  test('LSS-121, LSS-122: tries values that were not tried, from the best so far, and tells each to whom it concerns', async () => {
    const metrics = [{ name: 'quality', definition: 'Good.', source: 'workers.whole', unit: 'ratio', primary: true }]
    const project = improving(
      { type: 'parameter_search', config: { search_space: search } },
      { metrics },
      Array(6).fill(false),
      {
        answers: { whole: ['0.1', '0.5', '0.3', '0.2', '0.4', '0.2', '0.2'] },
      },
    )
    const { events, state } = await project.run('whole', { inputs })
    const tried = changes(events).flatMap(({ parameters }) =>
      parameters ? [JSON.stringify(Object.entries(parameters).sort())] : [],
    )
    expect(tried).toHaveLength(6)
    expect(new Set(tried.slice(0, 5)).size).toBe(5) // all but those of the document, each once
    expect(changes(events).at(-1)?.message).toMatch(/all values were tried/)
    expect(state.changes.parameters).toEqual(state.best?.changes.parameters)
    project.calls('whole').forEach(({ prompt, env }, index) => {
      const values = Object.fromEntries(index === 0 ? [] : JSON.parse(tried[index - 1] ?? '[]'))
      expect(env['temperature']).toBe(values['temperature'] === undefined ? undefined : String(values['temperature']))
      expect(prompt.includes('- tone: plain')).toBe(values['tone'] !== undefined)
      expect(prompt).not.toContain('temperature')
    })
  })

  test('a model to try takes the place of that of the worker', async () => {
    const project = improving({ type: 'parameter_search', config: { search_space: { model: ['other/big'] } } }, {}, [
      false,
      true,
    ])
    await project.run('whole', { inputs })
    expect(project.calls('whole').map(({ env }) => env['model'])).toEqual(['test/none', 'other/big'])
  })

  test('LSS-122: a value that a call cannot have is refused before anything runs', async () => {
    const project = improving({ type: 'parameter_search', config: { search_space: { temperature: [0.2, 'hot'] } } })
    await expect(project.run('whole', { inputs })).rejects.toMatchObject({
      message: 'the search would try "hot" for "temperature", expected a number from 0 to 2',
      place: { pointer: '/optimization_strategy/config/search_space/temperature/1' },
    })
  })
})

describe('memory_update', () => {
  const strategy = { type: 'memory_update' }
  const memory = (writers: string[]) => ({ memory: { type: 'session', write_policy: { allowed_writers: writers } } })

  test('LSS-123: keeps what was sent to the strategy as lessons', async () => {
    const { events, state } = await improving(strategy, memory(['optimizer']), [false, true]).run('whole', { inputs })
    expect(changes(events)).toMatchObject([{ type: 'memory_update', message: expect.stringContaining('iteration 1') }])
    expect(state.keys['lessons']).toMatchObject({ key: 'lessons', by: 'optimizer', version: 1 })
  })

  test('after a gate, only when a person agreed', async () => {
    const gated = { ...strategy, config: { human_gate_on: { after_step: 1 } } }
    for (const choice of ['approve', 'reject']) {
      const project = improving(gated, memory(['optimizer']), [false, true])
      const { status, state, run } = await project.run('whole', { inputs })
      expect([status, state.keys['lessons']]).toEqual(['waiting', undefined])
      await answerAsk(project.root, state.ask?.id ?? '', choice, undefined)
      const after = await resume({ root: project.root, run })
      expect([after.status, after.state.keys['lessons']?.version, after.state.steps]).toEqual([
        'done',
        choice === 'approve' ? 1 : undefined,
        1,
      ])
    }
  })

  test('a memory that does not let it says so, and the run goes on', async () => {
    const { status, events } = await improving(strategy, memory(['whole']), [false, true]).run('whole', { inputs })
    expect(status).toBe('done')
    expect(events.find(event => event.type === 'effect.finished' && event.effect.includes('improve'))).toMatchObject({
      status: 'failed',
      error: { message: expect.stringContaining('"optimizer"') },
    })
  })
})
