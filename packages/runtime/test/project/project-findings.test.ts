import { expect, test } from 'vitest'
import { validatePaths } from '../../src/index.js'
import { testProject } from '../support/project.js'

const loop = (name: string, agent: string) => `name: ${name}
description: Make every test pass.
trigger: { type: manual }
pipeline: [{ label: Fix, agent: ${agent}, prompt: Fix it. }]
verify: { maker: Fix, checker: tests, maxRounds: 2, criteria: [Every test passes.] }
budget: { maxIterations: 2, maxDurationMinutes: 5 }
`

test('what a project uses is told by the loops of the project, and not by one that lies elsewhere', async () => {
  const { root } = testProject({
    'loop.yaml': `agents: { used: { command: [a] }, spare: { command: [b] } }\nchecks: { tests: { command: [npm, test] } }\n`,
    'loops/fix.yaml': loop('fix', 'used'),
    'apart/other.yaml': loop('other', 'spare'),
  })
  const unused = async (paths: string[]) => {
    const { report } = await validatePaths(paths, { cwd: root })
    const found = report.files.flatMap(({ path, diagnostics }) => diagnostics.map(one => ({ ...one, file: path })))
    return found.filter(({ rule }) => rule === 'loopkit/unused-agent').map(({ file, pointer }) => `${file} ${pointer}`)
  }
  expect(await unused(['loop.yaml'])).toEqual(['loop.yaml /agents/spare'])
  expect(await unused(['.'])).toEqual(['loop.yaml /agents/spare'])
})
