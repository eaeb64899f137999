import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Agent, StampedEvent } from '../../src/index.js'
import { runFolder } from '../../src/index.js'
import { decodeLine, encodeLine } from '../../src/store/line.js'
import { lssLoop, lssProject } from './lss.js'
import type { TestProject } from './project.js'

/** An agent that says something else each time, at a price. */
export const paid = (texts: readonly string[], costUsd = 0.5): Agent => {
  let calls = 0
  return {
    call: async () => ({
      status: 'ok',
      text: texts[Math.min(calls++, texts.length - 1)] ?? '',
      usage: { inputTokens: 90, outputTokens: 10, costUsd },
    }),
  }
}

/** A run of a loop whose worker says one text after another. */
export const wordRun = async (
  texts: readonly string[],
  { loop = lssLoop(), project = lssProject(loop, texts.length), costUsd = 0.5 } = {} as {
    loop?: Record<string, unknown>
    project?: TestProject
    costUsd?: number
  },
) => {
  writeFileSync(join(project.root, 'work'), '')
  let calls = 0
  const coder: Agent = {
    async call(call, context) {
      writeFileSync(join(project.root, 'work'), 'x\n'.repeat(++calls))
      return agent.call(call, context)
    },
  }
  const agent = paid(texts, costUsd)
  const result = await project.run('mend', { inputs: { task: 'mend it' }, agents: { coder, default: coder } })
  return { project, ...result }
}

/** Changes the journal of a run, with sums and numbers that are right. */
export const rewrite = (root: string, run: string, change: (events: StampedEvent[]) => StampedEvent[]): void => {
  const { journal } = runFolder(root, run)
  const events = readFileSync(journal, 'utf8')
    .split('\n')
    .flatMap(line => decodeLine(line) ?? [])
  const changed = change(events)
  writeFileSync(journal, changed.map((event, index) => encodeLine({ ...event, seq: index + 1 })).join(''))
}

/** Every file below a folder with its size and its last change. */
export const snapshot = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      const { size, mtimeMs } = statSync(path)
      return `${path} ${size} ${mtimeMs}`
    })
    .sort()
