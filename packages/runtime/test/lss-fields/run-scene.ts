import type { AskFile, Effect, EffectFinished, Plan, Verdict } from '@loop/spec'
import {
  type Agent,
  answerAsk,
  type Call,
  type CheckFunction,
  heartbeatOf,
  pickLoop,
  type Reply,
  type RunResult,
  readAsk,
  resume,
  run,
  type StampedEvent,
} from '../../src/index.js'
import { verdictsOf } from '../support/checks.js'
import { type TestProject, testProject } from '../support/project.js'
import type { Json, Says, Scene } from './field-case.js'

/** One call of an agent, as the agent saw it. */
export interface Called extends Pick<Call, 'prompt' | 'model' | 'agent' | 'timeoutMs'> {
  name: string
}

/** What can be seen of a run from outside. */
export interface Seen {
  /** How it was refused before it began. */
  error: { message: string; place: string | undefined } | undefined
  /** How many findings did not stop it. */
  warnings: number
  status: RunResult['status'] | 'refused'
  /** Why it ended, in the engine's word. */
  reason: string | undefined
  /** How it ended, in words, or why it stands still. */
  said: string | undefined
  result: RunResult
  plan: Plan
  root: string
  events: StampedEvent[]
  started: Effect[]
  finished: EffectFinished[]
  /** The calls of agents, in order. */
  calls: Called[]
  /** The prompts that an agent got, in order. */
  prompts(name: string): string[]
  verdicts: Record<string, Verdict>
  asks: AskFile[]
  iterations: number
  heartbeat: ReturnType<typeof heartbeatOf>
  /** What was sent back, to whom. */
  messages: NonNullable<EffectFinished['messages']>
}

const usual = { inputTokens: 10, outputTokens: 5, costUsd: 1 }

const checkNames = ['tests', 'a', 'b', 'c', 'whole']

/** Runs a document in a project of its own, with agents and checks that do as told, and looks at all that can be seen. */
export const runScene = async (document: Json, scene: Scene): Promise<Seen> => {
  const project = testProject(filesOf(document, scene))
  const calls: Called[] = []
  const events: StampedEvent[] = []
  const asks: AskFile[] = []
  const seen = { root: project.root, calls, events, asks, warnings: 0 }
  try {
    const { plan, warnings } = await pickLoop(String(document['loop_name']), project.root, checkNames, {
      agents: namesIn(document['workers']),
    })
    seen.warnings = warnings
    const options = { ...brought(plan, scene, calls), ...watching(scene, events) }
    let result: RunResult | undefined
    for (let time = 0; time < (scene.times ?? 1); time++) {
      events.length = 0
      const inputs = scene.inputs ?? { task: 'mend it' }
      result = await answered(
        project,
        await run({ plan, root: project.root, inputs, ...options }),
        scene,
        options,
        asks,
      )
    }
    return seenOf(seen, result as RunResult)
  } catch (cause) {
    const { message, place } = cause as LoopFailure
    if (typeof (cause as { code?: unknown }).code !== 'string') throw cause
    return refusedSeen({ message, place: place?.pointer })
  }
}

type LoopFailure = Error & { place?: { pointer?: string } }

/** Of a run that never began there is nothing else to be seen; who looks is told why. */
const refusedSeen = (error: NonNullable<Seen['error']>): Seen => {
  const known: Record<string | symbol, unknown> = { error, status: 'refused' }
  return new Proxy(known, {
    get(target, key) {
      if (key === 'then' || Object.hasOwn(target, key)) return target[key]
      throw new Error(`the run was refused: ${error.message}`)
    },
  }) as unknown as Seen
}

const namesIn = (workers: unknown): string[] =>
  Array.isArray(workers) ? workers.map((worker: Json) => String(worker['id'])) : []

const filesOf = (document: Json, { files = {}, project }: Scene): Record<string, string> => ({
  'loop.yaml': JSON.stringify({
    version: '1',
    agents: { default: { command: ['node'], interrupted: 'retry', ceiling: { costUsd: 1, tokens: 15 } } },
    ...project,
  }),
  'loops/document.yaml': JSON.stringify(document),
  ...Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? text : JSON.stringify(text)]),
  ),
})

const brought = (plan: Plan, { say = {}, usage = usual, pass = [true] }: Scene, calls: Called[]) => {
  const agent = (name: string): Agent => ({
    async call(call) {
      const nth = calls.filter(called => called.name === name).length
      calls.push({ name, prompt: call.prompt, model: call.model, agent: call.agent, timeoutMs: call.timeoutMs })
      return { status: 'ok', text: `${name} is done`, usage, ...(await reply(say[name], call.prompt, nth)) } as Reply
    },
  })
  let judged = 0
  const check: CheckFunction = work => {
    const nth = judged++
    if (typeof pass === 'function') return pass(work, nth)
    return { verdict: (pass[nth] ?? pass.at(-1)) ? 'pass' : 'fail', evidence: 'it was counted' }
  }
  return {
    agents: Object.fromEntries(agentsIn(plan).map(name => [name, agent(name)])),
    checks: Object.fromEntries(checkNames.map(name => [name, check])),
  }
}

const agentsIn = (plan: Plan): string[] => [
  ...Object.keys(plan.agents),
  ...(plan.composition?.children ?? []).flatMap(child => (child.plan ? agentsIn(child.plan) : [])),
]

const reply = async (says: Says | undefined, prompt: string, nth: number): Promise<Partial<Reply>> => {
  if (says === undefined) return {}
  if (typeof says === 'function') return says(prompt, nth)
  return { text: typeof says === 'string' ? says : (says[Math.min(nth, says.length - 1)] ?? '') }
}

const watching = ({ stopAfter }: Scene, events: StampedEvent[]) => {
  const stop = new AbortController()
  return {
    stop: stop.signal,
    onEvent: (event: StampedEvent) => {
      events.push(event)
      const tasks = events.filter(each => each.type === 'effect.started' && each.effect.kind === 'task').length
      if (stopAfter !== undefined && tasks >= stopAfter) stop.abort()
    },
  }
}

/** Answers questions for as long as there are answers, and takes the run up each time. */
const answered = async (
  { root }: TestProject,
  first: RunResult,
  { answers = [] }: Scene,
  options: object,
  asks: AskFile[],
): Promise<RunResult> => {
  let result = first
  for (const answer of [...answers, undefined]) {
    const id = result.status === 'waiting' ? (result.state.waitsFor ?? result.state.ask?.id) : undefined
    if (id === undefined) return result
    const ask = await readAsk(root, id)
    if (ask) asks.push(ask)
    if (answer === undefined) return result
    await answerAsk(root, id, answer, undefined)
    result = await resume({ root, run: result.run, ...options })
  }
  return result
}

const seenOf = (seen: Pick<Seen, 'root' | 'calls' | 'events' | 'asks' | 'warnings'>, result: RunResult): Seen => {
  const { events, calls } = seen
  const { plan, state, status, reason } = result
  const finished = events.flatMap(event => (event.type === 'effect.finished' ? [event] : []))
  return {
    ...seen,
    error: undefined,
    status,
    reason: state.ended?.reason,
    said: reason,
    result,
    plan,
    started: events.flatMap(event => (event.type === 'effect.started' ? [event.effect] : [])),
    finished,
    prompts: name => calls.filter(called => called.name === name).map(({ prompt }) => prompt),
    verdicts: verdictsOf(events),
    iterations: state.iteration,
    heartbeat: heartbeatOf(plan, state),
    messages: finished.flatMap(({ messages = [] }) => messages),
  }
}
