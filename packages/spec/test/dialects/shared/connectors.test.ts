import { expect, test } from 'vitest'
import { analyse, compileLoop, compileLss } from '../../../src/index.js'
import { minimal } from '../../helpers/lss.js'

const project = `agents:
  default: { command: [claude, -p] }
  triager: { provider: anthropic, model: claude-sonnet-4-5, tools: [tracker/list_issues] }
connectors:
  tracker: { command: [tracker-mcp], env: [TRACKER_TOKEN], tools: [list_issues], readOnly: [list_issues] }
  docs: { url: "https://mcp.example.com/mcp", headers: { x-key: { env: DOCS_KEY }, x-client: loop }, tools: [search] }
  spare: { command: [spare-mcp], tools: [look] }
`

const loop = `name: sort
description: Sort the issues.
trigger: { type: manual }
pipeline: [{ label: Sort, prompt: Sort them., agent: triager, connectors: [docs] }]
`

const analysed = (text: string) =>
  analyse({ project: { path: 'loop.yaml', text: project }, loops: [{ path: 'loops/one.yaml', text }] })

test('a plan holds the connectors that its steps and agents name, with defaults filled in, and no others', async () => {
  const { workspace } = await analysed(loop)
  const [document] = workspace.loops
  const { connectors } = compileLoop(document as never, workspace.project, 'digest')
  const defaults = { trustHints: false, startSeconds: 60, timeoutSeconds: 120 }
  expect(connectors).toEqual({
    tracker: {
      ...defaults,
      name: 'tracker',
      command: ['tracker-mcp'],
      cwd: '.',
      env: ['TRACKER_TOKEN'],
      tools: ['list_issues'],
      readOnly: ['list_issues'],
      place: { file: 'loop.yaml', line: 5, column: 12, pointer: '/connectors/tracker' },
    },
    docs: {
      ...defaults,
      name: 'docs',
      url: 'https://mcp.example.com/mcp',
      headers: { 'x-key': { env: 'DOCS_KEY' }, 'x-client': 'loop' },
      env: ['DOCS_KEY'],
      tools: ['search'],
      readOnly: [],
      place: { file: 'loop.yaml', line: 6, column: 9, pointer: '/connectors/docs' },
    },
  })
})

test('a plan that names none holds none', async () => {
  const { workspace } = await analysed(loop.replace('agent: triager, connectors: [docs]', ''))
  expect(compileLoop(workspace.loops[0] as never, workspace.project, 'digest')).not.toHaveProperty('connectors')
})

test('a worker in LSS names them among its tools', async () => {
  const base = minimal() as unknown as { workers: object[] }
  const text = JSON.stringify({
    ...base,
    workers: base.workers.map(worker => ({ ...worker, tools: ['tracker/list_issues'] })),
  })
  const { files, workspace } = await analysed(text)
  const lss = files.find(file => file.lss)?.lss
  if (!lss) throw new Error('no loop')
  const plan = compileLss(lss.document, { project: workspace.project, digestOf: () => '' })
  expect(Object.keys(plan.connectors ?? {})).toEqual(['tracker'])
})
