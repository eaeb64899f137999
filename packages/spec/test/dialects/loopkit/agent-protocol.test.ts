import { expect, test } from 'vitest'
import { agentSpec } from '../../../src/dialects/loopkit/agents.js'
import { analyse } from '../../../src/workspace.js'

const project = (agent: string) => ({ path: 'loop.yaml', text: `agents:\n  default: ${agent}\n` })

const found = async (agent: string) => {
  const { files } = await analyse({ project: project(agent), loops: [] })
  return files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ rule }) => rule !== 'loopkit/unused-agent')
    .map(({ rule, line, message }) => `${rule}:${line} ${message}`)
}

test('an agent that is spoken with by a protocol is sound, with or without leave to change files', async () => {
  expect(await found('{ command: [agent, acp], protocol: acp }')).toEqual([])
  expect(await found('{ command: [agent, acp], protocol: acp, write: true }')).toEqual([])
})

test.each([
  [
    '{ command: [agent], write: true }',
    '`write` is for an agent with `preset` or `protocol`, and "default" has neither',
  ],
  ['{ command: [agent], protocol: acp, prompt: file }', '`prompt` is for a program that is not spoken with'],
  [
    '{ command: [agent], protocol: acp, output: { format: text } }',
    '`output` is for a program that is not spoken with',
  ],
  ['{ preset: claude, protocol: acp }', '`protocol` is for an agent with `command`'],
  ['{ provider: openai, model: m, protocol: acp }', '`protocol` is for an agent with `command`'],
])('%s is refused', async (agent, message) => {
  expect(await found(agent)).toEqual([expect.stringContaining(`loopkit/agent-kind:2 ${message}`)])
})

test('a plan has the protocol, and whether files may be changed', async () => {
  const specOf = async (agent: string) =>
    agentSpec('default', (await analyse({ project: project(agent), loops: [] })).workspace.project, 'default')
  expect(await specOf('{ command: [agent], protocol: acp }')).toMatchObject({
    kind: 'program',
    protocol: 'acp',
    write: false,
    prompt: 'none',
  })
  expect(await specOf('{ command: [agent], protocol: acp, write: true }')).toMatchObject({ write: true })
  expect(await specOf('{ command: [agent] }')).not.toHaveProperty('write')
})
