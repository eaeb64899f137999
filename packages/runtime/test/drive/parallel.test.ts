import { describe, expect, test } from 'vitest'
import { script, testProject } from '../support/project.js'

/** Each waits, at a barrier of files, until all of them run; alone it would wait for ever. */
const meeting = (count: number) =>
  `fs.writeFileSync('here-' + process.env.LOOP_STEP, ''); const timer = setInterval(() => { if (fs.readdirSync('.').filter(f => f.startsWith('here-')).length >= ${count}) { clearInterval(timer); console.log('met') } }, 5)`

const parallel = (steps: string[], agents: string, settings = '') =>
  testProject({
    'loop.yaml': `${settings}\nagents:\n${agents}`,
    'loops/side.yaml': `name: side
trigger: { type: manual }
pipeline:
  - parallel:
${steps.map(label => `      - { prompt: go, label: ${label}, agent: ${label === 'B' ? 'second' : 'first'} }`).join('\n')}
  - { prompt: join them, label: Join, agent: last }
`,
  })

const echo = script('console.log(input)')

describe('parallel steps', () => {
  test('run at the same time, and the step after them is given all their outputs', async () => {
    const project = parallel(
      ['A', 'B', 'C'],
      `  first: { command: ${script(meeting(3))} }\n  second: { command: ${script(meeting(3))} }\n  last: { command: ${echo} }`,
    )
    const result = await project.run('side')
    expect(result.status).toBe('done')
    expect(result.state.nodes[3]?.output?.text).toMatch(/## A\n\nmet\n\n## B\n\nmet\n\n## C\n\nmet/)
  })

  test('run at most as many at once as the project allows', async () => {
    const count = script(
      "fs.writeFileSync('run-' + process.env.LOOP_STEP, ''); const n = fs.readdirSync('.').filter(f => f.startsWith('run-')).length; setTimeout(() => { fs.unlinkSync('run-' + process.env.LOOP_STEP); console.log(n) }, 100)",
    )
    const project = parallel(
      ['A', 'B', 'C', 'D', 'E'],
      `  first: { command: ${count} }\n  second: { command: ${count} }\n  last: { command: ${echo} }`,
      'settings: { maxParallel: 2 }',
    )
    const result = await project.run('side')
    const seen = result.state.nodes.slice(0, 5).map(node => Number(node.output?.text))
    expect(Math.max(...seen)).toBe(2)
  })

  test('one that fails does not lose the results of the others, and the run has failed', async () => {
    const project = parallel(
      ['A', 'B', 'C'],
      `  first: { command: ${script("console.log('fine')")} }\n  second: { command: ${script("console.error('boom'); process.exit(2)")} }\n  last: { command: ${echo} }`,
    )
    const result = await project.run('side')
    expect(result).toMatchObject({
      status: 'failed',
      exitCode: 1,
      reason: '"B" failed',
      place: { file: 'loops/side.yaml', line: 6 },
    })
    expect(result.state.nodes.map(node => node.status)).toEqual(['done', 'failed', 'done', 'blocked'])
    expect(result.state.nodes[0]?.output?.text).toBe('fine\n')
    expect(result.state.nodes[1]?.error).toMatchObject({ code: 'exit', evidence: expect.stringContaining('boom') })
  })
})
