import { describe, expect, test } from 'vitest'
import { checkScript, script, testProject } from '../support/project.js'

const counting = (passesAt: number, extra = '') =>
  testProject({
    'loop.yaml': `
agents:
  maker:
    command: ${script("fs.appendFileSync('calls.ndjson', JSON.stringify(input) + '\\n'); console.log('made')")}
    interrupted: retry
checks:
  enough:
    command: ${checkScript(`const n = fs.readFileSync('calls.ndjson', 'utf8').split('\\n').length - 1; console.log('calls so far: ' + n); process.exit(n >= ${passesAt} ? 0 : 1)`)}
`,
    'loops/count.yaml': `
name: count
description: Call the maker often enough.
trigger: { type: manual }
pipeline:
  - prompt: Do it.
    label: Make
    agent: maker
verify: { maker: Make, checker: enough, maxRounds: 4 }
${extra}`,
  })

describe('rounds', () => {
  test('the maker runs again with the evidence until the check passes', async () => {
    const project = counting(3)
    const result = await project.run('count')
    expect(result).toMatchObject({ status: 'done', exitCode: 0 })
    expect(result.state.used.iterations).toBe(3)
    const prompts = project
      .read('calls.ndjson')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as string)
    expect(prompts[0]).not.toContain('# Feedback')
    expect(prompts[1]).toContain('## enough: fail')
    expect(prompts[1]).toContain('calls so far: 1')
    expect(prompts[2]).toContain('calls so far: 2')
  })

  test('when the rounds are used up, a person is asked', async () => {
    const result = await counting(9).run('count')
    expect(result).toMatchObject({ status: 'waiting', exitCode: 4 })
    expect(result.state.ask?.options.map(option => option.choice)).toEqual(['again', 'accept', 'stop'])
  })

  test('when the rounds are used up and nobody is to be asked, the run has failed', async () => {
    const project = counting(9)
    project.write(
      'loops/count.yaml',
      project.read('loops/count.yaml').replace('maxRounds: 4', 'maxRounds: 2, onExhausted: fail'),
    )
    const result = await project.run('count')
    expect(result).toMatchObject({ status: 'failed', exitCode: 1 })
    expect(result.state.ended).toMatchObject({
      reason: 'rounds-exhausted',
      place: { file: 'loops/count.yaml', line: 9 },
    })
  })

  test('a budget of two iterations pauses and names its line', async () => {
    const project = counting(3, 'budget: { maxIterations: 2 }')
    const result = await project.run('count')
    expect(result).toMatchObject({
      status: 'paused',
      exitCode: 3,
      place: { file: 'loops/count.yaml', line: 10, column: 26 },
    })
    expect(result.reason).toBe('the limit of 2 iterations is reached: 2 iterations used')
  })
})
