import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { analyse, compileLoop, flowchart, type Plan, sequenceDiagram, stateDiagram } from '../../src/index.js'
import { runs } from '../helpers/runs.js'
import { parseMermaid } from './mermaid.js'

const planOf = async (loop: object, project?: object): Promise<Plan> => {
  const analysis = await analyse({
    project: project && { path: 'loop.yaml', text: dump(project) },
    loops: [{ path: 'loops/x.yaml', text: dump({ name: 'x', trigger: { type: 'manual' }, ...loop }) }],
  })
  const [document] = analysis.workspace.loops
  if (!document) throw new Error('no loop')
  return compileLoop(document, analysis.workspace.project, '')
}

const step = (label: string) => ({ label, prompt: 'go' })

describe('a flowchart', () => {
  test('shows makers, checks, feedback, branches, limits and every exit', async () => {
    const plan = await planOf(
      {
        pipeline: [
          step('Look'),
          { when: "steps['Look'].output.contains('bug')", then: [step('Fix')], else: [step('Rest')] },
          { parallel: [step('A'), step('B')] },
        ],
        verify: { maker: ['Fix', 'A'], checker: ['tests', 'judge'], maxRounds: 2 },
        budget: { maxIterations: 3, maxCostUsd: 1.5 },
      },
      { checks: { tests: { command: ['npm', 'test'] } } },
    )
    const drawn = flowchart(plan)
    expect(await parseMermaid(drawn)).toBe('flowchart-v2')
    for (const line of [
      't_fix[["Fix"]]:::maker',
      't_look["Look"]',
      'c_choice -->|"yes"| t_fix',
      'c_choice -->|"no"| t_rest',
      't_fix --> t_a',
      't_rest --> t_b',
      't_a --> k_tests',
      'k_tests -->|"pass"| k_judge',
      'k_judge -->|"pass"| done',
      'k_tests -.->|"fail: evidence, at most 2 rounds"| t_fix',
      'exhausted(["a person decides"])',
      'limits[/"at most 3 iterations<br/>at most $1.5"/]',
    ]) {
      expect(drawn).toContain(line)
    }
  })

  test('a choice without `else` leads on by its no', async () => {
    const last = await planOf({ pipeline: [step('Look'), { when: 'round == 1', then: [step('Fix')] }] })
    expect(flowchart(last)).toContain('c_choice -->|"no"| done')
    const between = await planOf({ pipeline: [step('Look'), { when: 'round == 1', then: [step('Fix')] }, step('End')] })
    expect(flowchart(between)).toContain('c_choice -->|"no"| t_end')
    for (const plan of [last, between]) await parseMermaid(flowchart(plan))
  })

  test('is read by Mermaid whatever things are called', async () => {
    const hostile = fc.oneof(
      fc.string({ minLength: 1, maxLength: 70, unit: 'binary' }),
      fc.constantFrom(
        'end',
        'a"b',
        'x]y[z',
        '|pipe|',
        'line\nbreak',
        'emoji 🙂',
        '#quot;',
        '`code`',
        'graph TD',
        '<b>',
        '%% note',
        'click a',
        'x'.repeat(64),
        '-->',
        '{}',
        '\\',
        ';',
      ),
    )
    let drawn = 0
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(hostile, { minLength: 2, maxLength: 4 }), hostile, async (labels, expression) => {
        const plan = await planOf({
          pipeline: [...labels.map(step), { when: expression, then: [step('then')] }],
          verify: { maker: labels, checker: labels[0] },
        }).catch(() => undefined) // a label that YAML cannot hold is no loop to draw
        if (!plan) return
        expect(await parseMermaid(flowchart(plan))).toBe('flowchart-v2')
        expect(await parseMermaid(stateDiagram(plan))).toBe('stateDiagram')
        expect(await parseMermaid(sequenceDiagram(plan))).toBe('sequence')
        drawn++
      }),
      { numRuns: runs(25, 100) },
    )
    expect(drawn).toBeGreaterThan(runs(25, 100) * 0.3)
  })
})
