import type { StampedEvent, State } from '@loop/runtime'
import { evolve, initialState, pickLoop } from '@loop/runtime'
import { cellsOf, type Plan, widthOf } from '@loop/spec'
import { describe, expect, test } from 'vitest'
import { type FrameOptions, frameOf } from '../src/render/frame.js'
import { trackProgress } from '../src/render/progress.js'
import { folderWith, projectYaml } from './support/project.js'

const yaml = `name: wide
trigger: { type: manual }
pipeline:
  - { label: Triage, prompt: t }
  - when: inputs.kind == 'bug'
    then: [{ label: Fix the bug that was reported, prompt: f }]
    else: [{ label: Write the feature, prompt: w }]
  - parallel:
      - { label: 安全审查 and everything else that has a long name and does not fit, prompt: a }
      - { label: "Style \\e[31mred", prompt: b }
      - { label: Speed, prompt: c }
verify: { maker: Triage, checker: passes }
budget: { maxTokens: 5000, maxIterations: 4 }
`

const effect = (target: string, kind = 'task') => ({
  id: `i1r1.task.${target}`,
  kind,
  target,
  iteration: 1,
  round: 1,
  attempt: 1,
  policy: 'retry',
  reserve: { tokens: kind === 'task' ? 100 : 0, usd: 0 },
})

const bodies = (plan: Plan): object[] => [
  { type: 'run.started', run: 'a-run', simulated: false, inputs: { kind: 'bug' }, limits: plan.limits },
  { type: 'iteration.started', iteration: 1 },
  { type: 'round.started', round: 1, tasks: [...plan.tasks, ...plan.choices].map(({ id }) => id), because: 'first' },
  { type: 'effect.started', effect: effect('triage') },
  {
    type: 'effect.finished',
    effect: 'i1r1.task.triage',
    status: 'ok',
    ms: 1500,
    usage: { inputTokens: 1200, costUsd: 0.02 },
  },
  { type: 'effect.started', effect: effect('choice', 'choice') },
  { type: 'effect.finished', effect: 'i1r1.task.choice', status: 'ok', value: true },
  { type: 'effect.started', effect: effect('fix-the-bug-that-was-reported') },
]

const optionsFor = async (more: Partial<FrameOptions>): Promise<FrameOptions> => {
  const cwd = await folderWith({ 'loop.yaml': projectYaml, 'loops/wide.yaml': yaml })
  const { plan } = await pickLoop('wide', cwd)
  const progress = trackProgress()
  const at = '2026-01-01T00:00:00.000Z'
  const state = bodies(plan).reduce<State>((before, body, index) => {
    const event = { ...body, seq: index + 1, at, t: 2000 } as StampedEvent
    progress.add(event)
    return evolve(plan, before, event)
  }, initialState(plan))
  const now = Date.parse(at) + 3000
  return {
    plan,
    state,
    simulated: false,
    progress,
    messages: [],
    now,
    sinceEvent: 3000,
    columns: 80,
    rows: 24,
    isLast: false,
    paint: text => text,
    ...more,
  }
}

test('a picture shows the steps in their order, what they used, the checks and the budgets', async () => {
  expect(frameOf(await optionsFor({}))).toMatchInlineSnapshot(`
    [
      "wide",
      "a-run  round 1 of at most 3",
      "  ✓ Triage                                            1.5 s  1,200 tok  $0.0200",
      "  ✓ if inputs.kind == 'bug': yes",
      "  ●   Fix the bug that was reported                   3.0 s",
      "  -   Write the feature                            skipped",
      "┌ ○ 安全审查 and everything else that has a long…",
      "│ ○ Style �[31mred",
      "└ ○ Speed",
      "  ○ check passes",
      "",
      "iterations  1 of 4",
      "time        5.0 s, no limit",
      "tokens      1,200 used + 100 reserved of 5,000",
      "cost        $0.0200, no limit",
    ]
  `)
})

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 12 },
  { columns: 24, rows: 6 },
  { columns: 200, rows: 4 },
])('a terminal of $columns x $rows', size => {
  test.each([true, false])('holds the picture (simulated: %s)', async simulated => {
    const lines = frameOf(await optionsFor({ ...size, simulated, messages: ['stopping after the running step'] }))
    expect(lines.length).toBeLessThan(size.rows)
    for (const line of lines) expect(widthOf(cellsOf(line))).toBeLessThanOrEqual(Math.max(size.columns - 1, 30))
    if (simulated) for (const line of lines) expect(line).toMatch(/^\[dry run\]/)
    expect(lines.join('\n')).toContain('●')
  })
})

test('the last picture leaves the budgets to the report', async () => {
  expect(frameOf(await optionsFor({ isLast: true })).join('\n')).not.toContain('tokens')
})
