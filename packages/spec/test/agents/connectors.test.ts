import { describe, expect, test } from 'vitest'
import { agentPresets, connectorsTakenBy, type GivenConnector, type PresetName } from '../../src/index.js'

const common = { headers: {}, env: [], startSeconds: 60, timeoutSeconds: 120 }

const given: Record<'command' | 'url', GivenConnector> = {
  command: {
    ...common,
    name: 'tracker',
    command: ['/usr/bin/node', '/a "quoted"\nplace/door.mjs', 'tracker'],
    env: ['TRACKER_TOKEN'],
    tools: ['list_issues', 'add.label'],
    startSeconds: 90,
  },
  url: {
    ...common,
    name: 'docs',
    url: 'https://mcp.example.com/mcp',
    headers: { authorization: { env: 'DOCS_AUTHORIZATION' }, 'x-team': 'web' },
    tools: ['search'],
    timeoutSeconds: 30,
  },
}

const takers = (Object.keys(agentPresets) as PresetName[]).filter(name => agentPresets[name].connectors)

describe.each(takers)('the preset %s', name => {
  test('is given connectors in its own form, with variables named and not told', async () => {
    const { kinds, settings } = agentPresets[name].connectors ?? { kinds: [] }
    const all = settings?.(kinds.map(kind => given[kind]))
    await expect(`${JSON.stringify(all, null, 2)}\n`).toMatchFileSnapshot(`connectors/${name}.txt`)
  })
})

test('the presets that can be kept to the tools of a connector take some', () => {
  expect(takers).toEqual(['claude', 'codex', 'opencode', 'amp'])
})

test('a program over ACP takes connectors that are programs; any other program takes none', () => {
  expect(connectorsTakenBy({ protocol: 'acp' })).toEqual(['command'])
  expect(connectorsTakenBy({ preset: 'claude' })).toEqual(['command', 'url'])
  expect([{}, { preset: 'aider' }, { preset: 'toString' }].map(agent => connectorsTakenBy(agent))).toEqual([[], [], []])
})
