import type { Dialogue } from './model-protocols.js'
import { type Answering, type Asked, startModelServer } from './model-server.js'
import { type TestProject, testProject } from './project.js'

/** A project whose one step is done by a model with tools. */
export const toolProject = (
  url: string,
  {
    settings = 'provider: openai-compatible',
    agent = 'tools: [read, write, patch, list, search]',
    tools = '',
    model = 'test-model',
    more = '',
    files = {},
  }: {
    settings?: string
    agent?: string
    tools?: string
    model?: string
    more?: string
    files?: Record<string, string>
  } = {},
): TestProject =>
  testProject({
    'loop.yaml': `
agents:
  maker: { ${settings}, baseUrl: "${url}/v1", model: ${model}, ${agent} }
${tools === '' ? '' : `tools:\n${tools}`}
`,
    'loops/work.yaml': `name: work
description: A piece of work.
trigger: { type: manual }
pipeline:
  - { label: Work, agent: maker, prompt: Do the work. }
${more === '' ? 'budget: { maxIterations: 3 }' : more}
`,
    'src/a.txt': 'one\ntwo\nthree\n',
    ...files,
  })

/** A server whose model says one thing after another, and the last for ever. */
export const sayingServer = async (...dialogues: (Partial<Dialogue> | Answering | ((asked: Asked) => Answering))[]) =>
  startModelServer((asked, index) => {
    const next = dialogues[Math.min(index, dialogues.length - 1)] ?? {}
    if (typeof next === 'function') return next(asked)
    return 'status' in next || 'raw' in next || 'silent' in next ? next : { text: '', ...next }
  })

/** The whole of what a server was asked, as text. */
export const bodyText = ({ body }: Asked): string => JSON.stringify(body)
