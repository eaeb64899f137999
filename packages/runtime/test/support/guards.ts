import type { EffectFinished, GuardFinding } from '@loop/spec'
import type { RunOptions, StampedEvent } from '../../src/index.js'
import { lssLoop, lssProject, worker } from './lss.js'
import type { TestProject } from './project.js'

type Json = Record<string, unknown>

/** An agent that says what the file `say` holds, and keeps what it was given in `given-<call>`. */
const speaker = `const fs = require('node:fs'); const n = fs.readdirSync('.').filter(f => f.startsWith('given-')).length; fs.writeFileSync('given-' + n, fs.readFileSync(0)); process.stdout.write(fs.readFileSync('say'))`

/** A guard of the worker \`coder\`. */
export const guard = (type: string, scope: string, action: string, config?: Json, rest: Json = {}): Json => ({
  ...{ id: type.replaceAll('_', '-'), type, scope, action, severity: 'S1' },
  ...(config ? { config } : {}),
  ...rest,
})

/** A loop of one worker that says what is asked of it, a check that always passes, and guards. */
export const guardedLoop = (guards: Json[], rest: Json = {}): Json =>
  lssLoop({ workers: [worker('coder')], safety_constraints: guards, ...rest })

export const guardedProject = (loop: Json, say: string, files: Record<string, string> = {}): TestProject =>
  lssProject(loop, 0, {
    'loop.yaml': JSON.stringify({
      version: '1',
      agents: { default: { command: [process.execPath, '-e', speaker], interrupted: 'retry' } },
      checks: { tests: { command: [process.execPath, '-e', '0'] } },
    }),
    say,
    ...files,
  })

/** Runs a loop whose worker says a text. */
export const runGuarded = async (loop: Json, say: string, options: Partial<RunOptions> = {}) => {
  const project = guardedProject(loop, say)
  const result = await project.run('mend', { inputs: { task: 'mend it' }, ...options })
  return { project, ...result, ...seenIn(result.events) }
}

/** What guards found, and how the calls of tasks ended. */
export const seenIn = (events: readonly StampedEvent[]) => {
  const finished = events.flatMap(event => (event.type === 'effect.finished' ? [event as EffectFinished] : []))
  return {
    found: finished.flatMap(({ guards = [] }) => guards) as GuardFinding[],
    tasks: finished.filter(({ effect }) => effect.includes('.task.')),
  }
}
