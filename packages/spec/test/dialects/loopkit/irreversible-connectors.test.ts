import { expect, test } from 'vitest'
import { analyse } from '../../../src/index.js'

const project = (agent: string, tools: string) => `version: "1"
agents: { default: { command: [x]${agent} } }
checks: { tests: { command: [npm, test] } }
tools: { ${tools} }
`

const loop = (connectors: string, more = '') => `name: publish
description: Publish the package when every test passes.
trigger: { type: manual }
pipeline: [{ label: Publish, prompt: Publish it., connectors: [${connectors}]${more} }]
verify: { maker: Publish, checker: tests, maxRounds: 2, criteria: [Every test passes.] }
`

const retried = async (agent: string, tools: string, connectors: string, more = '') => {
  const { files } = await analyse({
    project: { path: 'loop.yaml', text: project(agent, tools) },
    loops: [{ path: 'loops/publish.yaml', text: loop(connectors, more) }],
  })
  return files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ rule }) => rule === 'loopkit/irreversible-retried')
    .map(({ path, pointer, message }) => `${path} ${pointer} ${message}`)
}

const retry = ', interrupted: retry'
const registry = 'docs: { command: [d] }, registry: { command: [r], irreversible: true }'

test('a connector that cannot be undone does not go with an agent whose calls are done again', async () => {
  const said = 'is irreversible, and its agent "default" has `interrupted: retry`'
  expect(await retried(retry, registry, 'docs, registry')).toEqual([
    `loops/publish.yaml /pipeline/0/connectors/1 the tool "registry" ${said}`,
  ])
  expect(await retried(retry, registry, 'registry', ', irreversible: true')).toEqual([
    `loops/publish.yaml /pipeline/0/irreversible the step ${said}`,
  ])
})

test.each([
  ['one that can be undone', retry, registry, 'docs'],
  ['an agent that asks', ', interrupted: ask', registry, 'registry'],
  ['an agent of which nothing is said', '', registry, 'registry'],
])('%s is no finding', async (_, agent, tools, connectors) => {
  expect(await retried(agent, tools, connectors)).toEqual([])
})

test('an agent that is irreversible itself has the one finding of its own', async () => {
  expect(await retried(`${retry}, irreversible: true`, registry, 'registry')).toEqual([
    expect.stringContaining('loop.yaml /agents/default/interrupted'),
  ])
})
