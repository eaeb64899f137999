/** A sound loop of about 2 KB, different for each index. */
export const loopFile = index => `name: loop-${index}
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

/** The project that the loops belong to. */
export const projectFile = `version: "1"
agents: { worker: { command: [node, --version] } }
checks: { tests: { command: [node, --version] } }
`
