import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { OpenLoop, Plan, RoundReport } from '@loop/spec'
import { onTestFinished } from 'vitest'
import { pickLoop, type RunOptions, type RunResult, run, type StampedEvent } from '../../src/index.js'

/** A project with a workspace of commands around it, in a temporary folder that is gone after the test. */
export interface CommandProject {
  /** The project's folder. */
  project: string
  /** The workspace, where `.loop` lies as well. */
  home: string
  write(path: string, text: string): void
  read(path: string): string
  has(path: string): boolean
  plan(): Promise<Plan>
  run(options?: Partial<RunOptions>): Promise<RunResult & { events: StampedEvent[] }>
  /** Lines about rounds in progress.md. */
  progress(): string[]
  /** The reports of a run, by round. */
  reports(run: string): RoundReport[]
  /** What the file `said` in the project holds, by lines: commands of tests write there what they did. */
  said(): string[]
  git(...args: string[]): string
}

/** As `openloop.json` holds it. */
export type CommandLoop = Partial<OpenLoop> & Pick<OpenLoop, 'commands'>

/** A line that a command leaves in the project, to tell that it ran. */
export const say = (word: string): string => `echo ${word} >> said`

export const commandProject = (
  loop: CommandLoop,
  files: Record<string, string> = {},
  { below = '', around = {} }: { below?: string; around?: Record<string, string> } = {},
): CommandProject => {
  const top = mkdtempSync(join(tmpdir(), 'loop-rounds-'))
  onTestFinished(() => rmSync(top, { recursive: true, force: true }))
  const project = join(top, below)
  const home = join(project, '.openloop/demo')
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  for (const [path, text] of Object.entries(around)) put(join(top, path), text)
  for (const [path, text] of Object.entries(files)) put(join(project, path), text)
  put(join(home, 'openloop.json'), JSON.stringify({ version: 1, ...loop }))
  const read = (path: string): string => readFileSync(join(project, path), 'utf8')
  return {
    project,
    home,
    write: (path, text) => put(join(project, path), text),
    read,
    has: path => existsSync(join(project, path)),
    plan: async () => (await pickLoop(home, project)).plan,
    async run(options = {}) {
      const events: StampedEvent[] = []
      const { plan, root } = await pickLoop(home, project)
      const result = await run({ plan, root, onEvent: event => void events.push(event), ...options })
      return { ...result, events }
    },
    progress: () =>
      readFileSync(join(home, 'progress.md'), 'utf8')
        .split('\n')
        .filter(line => line.startsWith('- ')),
    reports(id) {
      const folder = join(home, 'artifacts', id)
      return readdirSync(folder)
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
        .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as RoundReport)
    },
    said: () => (existsSync(join(project, 'said')) ? read('said').trim().split('\n') : []),
    git: (...args) => execFileSync('git', [...me, ...args], { cwd: project, encoding: 'utf8' }).trim(),
  }
}

const me = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']

/** Makes the project's folder, or the one above it, a repository with all that is in it committed. */
export const committed = (project: CommandProject, folder = project.project): CommandProject => {
  writeFileSync(join(folder, '.gitignore'), 'said\n.openloop/\nbuilt/\n', { flag: 'wx' })
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'as it was'],
  ])
    execFileSync('git', [...me, ...args], { cwd: folder })
  return project
}

/** The steps of the last round or of a given one, in the order in which they ran. */
export const stepsOf = ({ steps }: RoundReport): string[] => steps.map(({ step, result }) => `${step} ${result}`)
