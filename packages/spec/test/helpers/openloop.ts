import { expect } from 'vitest'
import { type AnalysedFile, analyse, type Plan } from '../../src/index.js'

/** The document that the seed shows. */
export const seed = () => ({
  version: 1,
  mission: 'Keep the project playable, verified, and above baseline.',
  total_rounds: 3,
  project_root: '.',
  commands: {
    play: 'python app.py',
    scan: "python -m unittest discover -s . -p 'test_*.py'",
    fix: "your-agent-cli --workspace {project_root} --task 'Fix the latest failure in {workspace}'",
    verify: "python -m unittest discover -s . -p 'test_*.py'",
    improve: "your-agent-cli --workspace {project_root} --task 'Improve until baseline passes'",
  } as Record<string, unknown>,
  baseline: {
    enabled: true,
    command: 'python benchmark.py',
    metric_name: 'score',
    regex: 'score=([0-9]+(?:\\.[0-9]+)?)',
    value: 0.9,
    direction: 'greater_equal',
  } as Record<string, unknown>,
  limits: { command_timeout_seconds: 900, stall_timeout_seconds: 300, max_consecutive_failures: 3 } as Record<
    string,
    unknown
  >,
})

/** The smallest loop of commands. */
export const minimal = (rest: object = {}) => ({
  mission: 'Every test passes.',
  commands: { fix: 'agent', verify: 'npm test' },
  ...rest,
})

/** An analysed document, by default an `openloop.json` in `.openloop/demo` of a project in `/project`. */
export const analyseOpenloop = async (value: unknown, path = '.openloop/demo/openloop.json'): Promise<AnalysedFile> => {
  const { files } = await analyse({
    loops: [{ path, text: typeof value === 'string' ? value : JSON.stringify(value, null, 2) }],
    folders: {
      folderOf: file => `/project/${file}`.replace(/\/[^/]*$/, ''),
      isFolder: folder => ['/project', '/project/app', '/elsewhere'].includes(folder),
    },
  })
  return files[0] as AnalysedFile
}

/** `severity rule` of each finding. */
export const told = ({ diagnostics }: AnalysedFile): string[] =>
  diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)

/** The plan of a document without errors. */
export const planOf = async (value: unknown, path?: string): Promise<Plan> => {
  const file = await analyseOpenloop(value, path)
  expect(file.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const plan = file.openloop?.compile({ digestOf: () => '' })
  if (!plan) throw new Error('there is no plan')
  return plan
}
