import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChildResult, Effect, EffectFinished } from '@loop/spec'
import type { StampedEvent } from '../../src/index.js'
import { lssLoop, worker } from './lss.js'
import { type TestProject, testProject } from './project.js'

type Json = Record<string, unknown>

/**
 * An agent that is called like its worker: it notes each call in `calls`, and answers what `answers.json` has for it, one after
 * another, the last again and again. With a file `hold-<worker>` there it waits until `go` is.
 */
const agent = `const fs = require('node:fs'); const [name] = process.argv.slice(1); const prompt = fs.readFileSync(0, 'utf8')
fs.appendFileSync('calls', JSON.stringify({ name, prompt, env: { run: process.env.LOOP_RUN, model: process.env.LOOP_MODEL, temperature: process.env.LOOP_TEMPERATURE } }) + '\\n')
const nth = fs.readFileSync('calls', 'utf8').trim().split('\\n').filter(line => JSON.parse(line).name === name).length - 1
const list = JSON.parse(fs.readFileSync('answers.json', 'utf8'))[name] ?? [name + ' is done']
const text = list[Math.min(nth, list.length - 1)]
const end = () => console.log(JSON.stringify({ text, cost: 1, in: 10, out: 5 }))
const wait = () => fs.existsSync('hold-' + name) && !fs.existsSync('go') ? setTimeout(wait, 20) : end()
wait()`

/** A check that is called like a worker: passes as \`verdicts.json\` has it for each call of that worker; without an entry, always. */
const check = `const fs = require('node:fs'); const [name] = process.argv.slice(1)
const n = fs.readFileSync('calls', 'utf8').trim().split('\\n').filter(line => line && JSON.parse(line).name === name).length - 1
const list = JSON.parse(fs.readFileSync('verdicts.json', 'utf8'))[name] ?? [true]
process.exit(list[Math.min(Math.max(n, 0), list.length - 1)] ? 0 : 1)`

/** A loop of one worker and one check, both called like it. */
export const part = (name: string, rest: Json = {}): Json =>
  lssLoop({
    loop_name: name === 'whole' ? name : `the-${name}`,
    workers: [worker(name, { outputs: { name: `${name}-result`, format: 'text' } })],
    evaluators: [{ id: 'tests', type: 'deterministic', implementation: name, runs_after: [name] }],
    feedback_channels: [
      { id: 'back', source: 'evaluators.tests', destination: `workers.${name}`, format: 'structured' },
    ],
    termination_conditions: {
      success: [{ metric: 'quality', operator: 'gte', value: 1 }],
      failure: [{ type: 'max_iterations', value: 1 }],
    },
    ...rest,
  })

/** The whole: worker `whole`, which waits for nothing, and loops inside. */
export const whole = (composition: Json, rest: Json = {}): Json => part('whole', { composition, ...rest })

export interface ComposedProject extends TestProject {
  /** What each agent was given, in order. */
  calls(name?: string): { name: string; prompt: string; env: Record<string, string> }[]
}

/** A project whose loop \`whole\` is made of others, in files called like them. */
export const composedProject = (
  loops: Record<string, Json>,
  {
    answers = {},
    verdicts = {},
    names = [],
    agentRest = {},
  }: { answers?: Json; verdicts?: Json; names?: string[]; agentRest?: Json } = {},
): ComposedProject => {
  const all = [...Object.keys(loops), ...names]
  const project = testProject({
    'loop.yaml': JSON.stringify({
      version: '1',
      agents: Object.fromEntries(
        all.map(name => [
          name,
          {
            command: [process.execPath, '-e', agent, name],
            interrupted: 'retry',
            ceiling: { costUsd: 1, tokens: 15 },
            output: { format: 'json', text: '/text', costUsd: '/cost', inputTokens: '/in', outputTokens: '/out' },
            ...agentRest,
          },
        ]),
      ),
      checks: Object.fromEntries(all.map(name => [name, { command: [process.execPath, '-e', check, name] }])),
    }),
    'answers.json': JSON.stringify(answers),
    'verdicts.json': JSON.stringify(verdicts),
    calls: '',
    ...Object.fromEntries(Object.entries(loops).map(([name, loop]) => [`loops/${name}.yaml`, JSON.stringify(loop)])),
  })
  return {
    ...project,
    calls: name =>
      readFileSync(join(project.root, 'calls'), 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line))
        .filter(call => name === undefined || call.name === name),
  }
}

/** How the loops inside ended, in the order they did: effect id and what it came to. */
export const childrenIn = (events: readonly StampedEvent[]): [string, ChildResult | undefined, EffectFinished][] =>
  events.flatMap(event =>
    event.type === 'effect.finished' && event.effect.includes('.child.')
      ? [[event.effect, event.child, event] as [string, ChildResult | undefined, EffectFinished]]
      : [],
  )

export const startedIn = (events: readonly StampedEvent[]): Effect[] =>
  events.flatMap(event => (event.type === 'effect.started' ? [event.effect] : []))
