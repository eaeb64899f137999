import { execFileSync } from 'node:child_process'
import type { Verdict } from '@loop/spec'
import { type Agent, type RunOptions, run, type StampedEvent } from '../../src/index.js'
import { pickLoop } from '../../src/project/pick.js'
import { lssLoop, lssProject } from './lss.js'
import type { TestProject } from './project.js'

type Json = Record<string, unknown>

/** An agent that always says the same, after it has done something in the project. */
export const saying = (text: string, act: (workspace: string) => void = () => {}): Agent => ({
  async call({ workspace }) {
    act(workspace)
    return { status: 'ok', text }
  },
})

/** A loop of one worker whose work one function judges, once. */
export const judgedLoop = (implementation: string, settings: Json = {}, rest: Json = {}): Json =>
  lssLoop({
    evaluators: [{ id: 'judge', type: 'deterministic', implementation, runs_after: ['coder'] }],
    feedback_channels: [{ id: 'back', source: 'evaluators.judge', destination: 'workers.coder', format: 'structured' }],
    metrics: [{ name: 'quality', definition: 'x', source: 'evaluators.judge', unit: 'count', primary: true }],
    termination_conditions: {
      success: [{ metric: 'quality', operator: 'gte', value: 1_000_000 }],
      failure: [{ type: 'max_iterations', value: 1 }],
    },
    extensions: { evaluators: { judge: settings } },
    ...rest,
  })

export interface Judged {
  verdict: Verdict
  /** What the metric came to. */
  quality: number | undefined
  events: StampedEvent[]
  project: TestProject
}

/** Runs such a loop in a repository, and gives what the check said. */
export const judged = async (
  implementation: string,
  settings: Json,
  work: string | Agent,
  { rest = {}, files = {}, ...options }: { rest?: Json; files?: Record<string, string> } & Partial<RunOptions> = {},
): Promise<Judged> => {
  const project = lssProject(judgedLoop(implementation, settings, rest), 0, files)
  repository(project.root)
  const { plan } = await pickLoop('mend', project.root, Object.keys(options.checks ?? {}))
  const events: StampedEvent[] = []
  await run({
    plan,
    root: project.root,
    inputs: { task: 'mend it' },
    onEvent: event => void events.push(event),
    ...options,
    agents: { coder: typeof work === 'string' ? saying(work) : work, ...options.agents },
  })
  const verdict = verdictsOf(events)['judge']
  if (!verdict) throw new Error('nobody judged')
  const ended = events.find(event => event.type === 'iteration.ended')
  return { verdict, quality: ended?.metrics['quality'], events, project }
}

/** The last verdict of each check. */
export const verdictsOf = (events: readonly StampedEvent[]): Record<string, Verdict> => {
  const targets = new Map(
    events.flatMap(event => (event.type === 'effect.started' ? [[event.effect.id, event.effect.target] as const] : [])),
  )
  return Object.fromEntries(
    events.flatMap(event =>
      event.type === 'effect.finished' && event.verdict ? [[targets.get(event.effect), event.verdict]] : [],
    ),
  )
}

/** What a verdict says, in short. */
export const said = ({ verdict, criteria }: Verdict): string =>
  `${verdict}: ${criteria.map(({ evidence }) => evidence).join(' | ')}`

/** Makes a folder a repository with all that is in it committed. */
export const repository = (root: string): void => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: root, stdio: 'pipe' })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'as it was')
}
