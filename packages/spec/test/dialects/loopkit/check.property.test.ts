import fc from 'fast-check'
import { dump } from 'js-yaml'
import { expect, test } from 'vitest'
import { formatPretty } from '../../../src/diagnostics/format-pretty.js'
import { scoreLrs } from '../../../src/score/score-lrs.js'
import { analyse } from '../../../src/workspace.js'
import { runs } from '../../helpers/runs.js'

const words = [
  'name',
  'description',
  'trigger',
  'type',
  'cron',
  'event',
  'pipeline',
  'prompt',
  'label',
  'agent',
  'skill',
  'parallel',
  'agents',
  'when',
  'then',
  'else',
  'verify',
  'maker',
  'checker',
  'criteria',
  'maxRounds',
  'autoRetry',
  'budget',
  'maxTokens',
  'memory',
  'store',
  'path',
  'settings',
  'defaultBudget',
  'checks',
  'command',
  'loops',
  'env',
  'ceiling',
  'constructor',
  '__proto__',
]
const leaf = fc.oneof(
  fc.constantFrom(...words, 'manual', 'webhook', '* * * * *', "steps['a'].output == ''", 'X'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
)

const step = fc.letrec(tie => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.record({ prompt: leaf, label: leaf, agent: leaf, skill: leaf }, { requiredKeys: [] }),
    fc.record({ parallel: fc.array(tie('any'), { maxLength: 2 }) }),
    fc.record({ agents: fc.oneof(leaf, fc.array(tie('any'), { maxLength: 2 })) }),
    fc.record({ when: leaf, then: fc.array(tie('any'), { maxLength: 2 }), else: tie('any') }, { requiredKeys: [] }),
    leaf,
  ),
})).any
const names = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }))
const bag = fc.oneof(leaf, fc.dictionary(fc.constantFrom(...words), fc.oneof(leaf, names), { maxKeys: 4 }))
const loop = fc.record(
  {
    name: leaf,
    description: leaf,
    trigger: fc.oneof(
      leaf,
      fc.record(
        { type: fc.constantFrom('manual', 'cron', 'webhook', 3), cron: leaf, event: leaf },
        { requiredKeys: [] },
      ),
    ),
    pipeline: fc.oneof(leaf, fc.array(step, { maxLength: 3 })),
    verify: fc.oneof(bag, fc.record({ maker: names, checker: names, criteria: names }, { requiredKeys: [] })),
    budget: bag,
    memory: bag,
    zzz: leaf,
  },
  { requiredKeys: [] },
)
const project = fc.record(
  {
    settings: fc.oneof(
      leaf,
      fc.record({ defaultBudget: bag, defaultMemory: bag, enforceMakerChecker: leaf }, { requiredKeys: [] }),
    ),
    agents: fc.oneof(
      leaf,
      fc.dictionary(
        fc.constantFrom(...words),
        fc.oneof(bag, fc.record({ command: names, cwd: leaf }, { requiredKeys: [] })),
      ),
    ),
    checks: fc.oneof(
      leaf,
      fc.dictionary(
        fc.constantFrom(...words),
        fc.oneof(bag, fc.record({ command: names, writes: names }, { requiredKeys: [] })),
      ),
    ),
    loops: fc.oneof(leaf, fc.dictionary(fc.constantFrom(...words), fc.oneof(leaf, loop), { maxKeys: 3 })),
  },
  { requiredKeys: [] },
)

test('whatever is declared, every finding has a place, and nothing throws', async () => {
  await fc.assert(
    fc.asyncProperty(project, fc.array(loop, { maxLength: 2 }), async (shared, loops) => {
      const { files, workspace } = await analyse({
        project: { path: 'loop.yaml', text: dump(shared) },
        loops: loops.map((value, index) => ({ path: `loops/${index}.yaml`, text: dump(value) })),
      })
      for (const { text, diagnostics } of files) {
        const lines = text.split('\n').length
        for (const { line, column, rule } of diagnostics) {
          expect(line, rule).toBeLessThanOrEqual(lines)
          expect(column, rule).toBeGreaterThan(0)
        }
        expect(formatPretty(diagnostics, () => text)).not.toContain('undefined')
      }
      for (const document of workspace.loops) {
        const score = scoreLrs(document, workspace)
        expect(score === undefined).toBe(document.broken.length > 0)
      }
    }),
    { numRuns: runs(300, 1500) },
  )
})
