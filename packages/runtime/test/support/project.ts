import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { RunRecord } from '@loop/spec'
import { onTestFinished } from 'vitest'
import { pickLoop, type RunOptions, run, type StampedEvent } from '../../src/index.js'

/** A project in a temporary folder that is gone after the test. */
export interface TestProject {
  root: string
  write(path: string, text: string): void
  read(path: string): string
  /** Runs a loop of the project and collects its events. */
  run(
    loop: string,
    options?: Partial<RunOptions>,
  ): Promise<Awaited<ReturnType<typeof run>> & { events: StampedEvent[] }>
}

export const testProject = (files: Record<string, string>): TestProject => {
  const root = mkdtempSync(join(tmpdir(), 'loop-test-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const project: TestProject = {
    root,
    write(path, text) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    },
    read: path => readFileSync(join(root, path), 'utf8'),
    async run(loop, options = {}) {
      const events: StampedEvent[] = []
      const { agents = {}, stores = {} } = options
      const brought = { agents: Object.keys(agents), stores: Object.keys(stores) }
      const { plan } = await pickLoop(loop, root, undefined, brought)
      const result = await run({ plan, root, onEvent: event => void events.push(event), ...options })
      return { ...result, events }
    },
  }
  for (const [path, text] of Object.entries(files)) project.write(path, text)
  return project
}

/** A program that runs a line of JavaScript; `input` is its standard input. */
export const script = (code: string): string =>
  JSON.stringify([
    process.execPath,
    '-e',
    `const fs = require('node:fs'); const input = fs.readFileSync(0, 'utf8'); ${code}`,
  ])

/** A check that runs a line of JavaScript. */
export const checkScript = (code: string): string =>
  JSON.stringify([process.execPath, '-e', `const fs = require('node:fs'); ${code}`])

export const readRecordFile = (project: TestProject, run: string): RunRecord =>
  JSON.parse(project.read(`.loop/runs/${run}/run.json`)) as RunRecord
