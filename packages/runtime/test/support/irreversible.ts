import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerAsk, listRuns, type ResumeOptions, resume, type StampedEvent } from '../../src/index.js'
import { checkScript, script, type TestProject, testProject } from './project.js'

/** What the agent `publisher` does: a line in `published` for each call, with what it was given. */
const publish = `fs.appendFileSync('published', JSON.stringify(input) + '\\n'); console.log('published')`

/** A loop whose second step cannot be undone. Its first step says what the file `say` holds. */
export const publishing = (step = '', rest = '', agents = ''): TestProject =>
  testProject({
    say: 'version one',
    published: '',
    'loop.yaml': `version: "1"
agents:
  default: { command: ${script("process.stdout.write(fs.readFileSync('say'))")}, interrupted: retry }
  publisher: { command: ${script(publish)}, ceiling: { costUsd: 0.5, tokens: 10 } ${agents} }
checks:
  fine: { command: ${checkScript('')} }
  fails-once: { command: ${checkScript("if (!fs.existsSync('tried')) { fs.writeFileSync('tried', ''); process.exit(1) }")}, writes: [tried] }
`,
    'loops/release.yaml': `name: release
trigger: { type: manual }
pipeline:
  - { label: Build, prompt: Build it. }
  - { label: Publish, prompt: Publish it., agent: publisher, irreversible: true ${step} }
${rest}
`,
  })

/** What was published, call by call. */
export const published = ({ root }: TestProject): string[] =>
  readFileSync(join(root, 'published'), 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as string)

/** Starts the loop, and answers what it asks, one answer after the other. */
export const started = async (project: TestProject, name = 'release', inputs: Record<string, unknown> = {}) => {
  const first = await project.run(name, { inputs })
  const take = async (options: Partial<ResumeOptions> = {}) => {
    const events: StampedEvent[] = []
    const result = await resume({
      root: project.root,
      run: first.run,
      onEvent: event => void events.push(event),
      ...options,
    })
    return { ...result, events }
  }
  let ask = first.state.ask
  return {
    first,
    take,
    answer: async (choice: string, { note, text }: { note?: string; text?: string } = {}) => {
      await answerAsk(project.root, ask?.id ?? '', choice, note, undefined, text)
      const result = await take()
      ask = result.state.ask
      return result
    },
  }
}

/** Cuts a journal off behind the first line that a pattern fits, as a crash there would. @returns whether one was there */
export const cutBehind = async (project: TestProject, pattern: RegExp): Promise<boolean> => {
  const [run = ''] = await listRuns(project.root)
  const path = join(project.root, '.loop/runs', run, 'journal.ndjson')
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  const index = lines.findIndex(line => pattern.test(line))
  writeFileSync(path, `${lines.slice(0, index + 1).join('\n')}\n`)
  rmSync(join(project.root, '.loop/runs', run, 'heartbeat.json')) // it would have seen lines that were never written
  return index >= 0
}
