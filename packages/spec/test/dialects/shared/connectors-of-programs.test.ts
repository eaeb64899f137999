import { expect, test } from 'vitest'
import { analyse, compileLoop } from '../../../src/index.js'

const analysed = (agent: string, step = '', tools = '') =>
  analyse({
    project: {
      path: 'loop.yaml',
      text: `agents:\n  default: ${agent}\nconnectors:\n  tracker: { command: [tracker-mcp], tools: [list_issues, delete] }\n  docs: { url: "https://mcp.example.com", tools: [search] }\n${tools}`,
    },
    loops: [
      {
        path: 'loops/one.yaml',
        text: `name: sort\ndescription: Sort the issues.\ntrigger: { type: manual }\npipeline: [{ label: Sort, prompt: Sort them. ${step} }]\nbudget: { maxIterations: 1 }\n`,
      },
    ],
  })

const found = async (...args: Parameters<typeof analysed>) => {
  const { files } = await analysed(...args)
  return files
    .flatMap(({ diagnostics }) => diagnostics)
    .flatMap(({ rule, message }) => (/connector|unknown-tool|agent-kind/.test(rule) ? [`${rule}: ${message}`] : []))
}

const taskOf = async (...args: Parameters<typeof analysed>) => {
  const { workspace } = await analysed(...args)
  return compileLoop(workspace.loops[0] as never, workspace.project, 'digest').tasks[0]
}

test('a preset and a program over ACP name connectors under `tools`, a program without a protocol does not', async () => {
  expect(await found('{ preset: claude, tools: [tracker, docs/search] }')).toEqual([])
  expect(await found('{ command: [x], protocol: acp, tools: [tracker/list_issues] }')).toEqual([])
  expect(await found('{ command: [x], tools: [tracker] }')).toEqual([
    expect.stringMatching(/^loopkit\/agent-kind: `tools` is for an agent with/),
  ])
})

test('a program is given no tool that is built in for models', async () => {
  expect(await found('{ preset: claude, tools: [read] }')).toEqual([
    'loopkit/unknown-tool: `read` is a tool of models over HTTP, and "default" is a program, which has its own',
  ])
})

test('it is said which connector an agent is told the name of alone, and why', async () => {
  const step = ', connectors: [tracker, docs]'
  expect(await found('{ preset: claude }', step)).toEqual([])
  expect(await found('{ provider: anthropic, model: claude-sonnet-4-5 }', step)).toEqual([])
  expect(await found('{ command: [x], protocol: acp }', step)).toEqual([
    expect.stringContaining('the name of "docs", and not given its tools: a program over ACP is given connectors that'),
  ])
  expect(await found('{ command: [x] }', step)).toEqual([
    expect.stringContaining('"tracker", and not given its tools: a program is not known to take any'),
    expect.stringContaining('"docs", and not given its tools'),
  ])
})

test('a call waits for a person when a tool that its program may use cannot be undone', async () => {
  const marked = 'tools:\n  tracker/delete: { irreversible: true }\n'
  const because = { because: 'the tool "tracker/delete"' }
  expect((await taskOf('{ preset: claude }', ', connectors: [tracker]', marked))?.irreversible).toMatchObject(because)
  expect((await taskOf('{ preset: claude, tools: [tracker] }', '', marked))?.irreversible).toMatchObject(because)
  expect((await taskOf('{ preset: claude, tools: [tracker/list_issues] }', '', marked))?.irreversible).toBeUndefined()
  expect((await taskOf('{ preset: claude }', ', connectors: [docs]', marked))?.irreversible).toBeUndefined()
})
