import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, ms, timeProcess } from './measure.mjs'

const loop = index => `name: loop-${index}
description: Make every test of module ${index} pass without changing a test file.
trigger: { type: manual }
pipeline:
${Array.from({ length: 6 }, (_, step) => `  - label: Step ${step}\n    agent: worker\n    prompt: |\n      Look at module ${index}, part ${step}, and mend what the check says is wrong.\n      Change as little as you can; name each file and line you touched and why it had to change.`).join('\n')}
verify:
  maker: [Step 0, Step 5]
  checker: tests
  maxRounds: 3
  criteria: [Every test passes., No test file is changed.]
budget: { maxIterations: 5, maxDurationMinutes: 30 }
memory: { store: filesystem, persistence: summary }
`

const project = `version: "1"
agents: { worker: { command: [node, --version] } }
checks: { tests: { command: [node, --version] } }
`

/** Cold start of `loop validate` against bare Node, and many files in one call. */
export const benchValidate = (cli, runs) => {
  const folder = mkdtempSync(join(tmpdir(), 'loop-bench-'))
  try {
    const one = join(folder, 'one')
    const many = join(folder, 'many')
    for (const [root, count] of [
      [one, 1],
      [many, 1000],
    ]) {
      mkdirSync(join(root, 'loops'), { recursive: true })
      writeFileSync(join(root, 'loop.yaml'), project)
      for (let index = 0; index < count; index++) writeFileSync(join(root, 'loops', `loop-${index}.yaml`), loop(index))
    }
    const size = loop(0).length
    timeProcess([cli, 'validate', 'loops/loop-0.yaml'], one)
    const bare = []
    const single = []
    for (let n = 0; n < runs; n++) {
      bare.push(timeProcess(['-e', '0'], one))
      single.push(timeProcess([cli, 'validate', 'loops/loop-0.yaml'], one))
    }
    const thousand = Array.from({ length: 5 }, () => timeProcess([cli, 'validate', '--format', 'json', 'loops'], many))
    const [b, s, t] = [median(bare), median(single), median(thousand)]
    return [
      `bare \`node -e 0\`: ${ms(b)} (median of ${runs}, interleaved)`,
      `\`loop validate\` of one file of ${size} bytes, cold: ${ms(s)}, ${(s / b).toFixed(2)}x of bare Node (aim: at most 2x)`,
      `\`loop validate\` of 1,000 such files in one call: ${ms(t)} (median of 5), ${ms(t - s)} above one file`,
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
