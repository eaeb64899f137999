import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Usage } from '@loop/spec'
import { textLog } from '../../models/text-log.js'
import { type Ended, supervise, supervisionOf } from '../../supervise/supervise.js'
import type { Call, CallContext, Reply } from '../agent.js'
import { argvOf } from '../argv.js'
import { tooMuch } from '../lane.js'
import { connectorTool } from './connector-tool.js'
import { converse } from './converse.js'
import { AcpFailure, mayHelp } from './failure.js'
import { fieldsOf, heard, tokensIn } from './heard.js'
import { wire } from './wire.js'

/** What a program is given to say its last after it was told to stop, in milliseconds, and to end by itself when nothing more is said to it. */
const [saysLast, endsItself] = [2_000, 1_000]

/** Most warnings of one call. */
const mostWarnings = 10

/**
 * Has a program do the work that speaks ACP on its standard input and output.
 *
 * @param env the variables that it is given
 * @param lane in which its calls are paid
 */
export const callOverAcp = async (
  call: Call,
  context: CallContext,
  env: Record<string, string>,
  lane: Usage['lane'],
): Promise<Reply> => {
  const { agent, redact } = call
  const sdk = await import('@agentclientprotocol/sdk')
  const answers = textLog(call.log, redact, context.onText)
  const notes = textLog(call.log, redact, undefined)
  const hears = heard(answers.add, ({ title, name }) => notes.add(`[${name}] ${title.slice(0, 500)}\n`))
  const refused = new Set<string>()
  const messages = wire(params => {
    const of = fieldsOf(params)['sessionId']
    if (of === (conversation.session() ?? of)) hears.update(params)
  })
  const stop = new AbortController()
  const running = supervise(
    {
      argv: argvOf({ ...agent, prompt: 'stdin' }, call),
      cwd: join(call.workspace, agent.cwd ?? '.'),
      env,
      converse: messages.attach,
      onStdout: chunk => {
        const why = messages.take(chunk) ?? tooMuch(agent, lane, { costUsd: hears.costUsd() ?? 0 })
        if (why !== undefined) conversation.cancel() // it is given a moment to say its last
        return why
      },
      log: call.log,
      timeoutMs: call.timeoutMs + saysLast + endsItself + 1_000, // it is stopped before, in a friendlier way
      ...supervisionOf(agent),
      keepBytes: 0,
      redact,
    },
    { signal: stop.signal, onSpawn: context.onSpawn },
  )
  const gone = running.finally(messages.close)
  gone.catch(() => {}) // it is waited for below
  const conversation = converse(sdk, messages.stream, call, env, hears, what => {
    if (refused.size < mostWarnings) refused.add(redact(what))
    notes.add(`[${what}]\n`)
  })
  const turn: Promise<Turn> = conversation.ended.then(
    response => ({ response }),
    cause => ({ cause: cause as unknown, response: cause instanceof AcpFailure ? cause.response : undefined }),
  )
  const end = new Promise<'timeout' | 'killed'>(resolve => {
    const timer = setTimeout(() => resolve('timeout'), Math.min(call.timeoutMs, 2 ** 31 - 1))
    const onKill = () => resolve('killed')
    if (context.signal.aborted) onKill()
    context.signal.addEventListener('abort', onKill, { once: true })
    void turn.then(() => {
      clearTimeout(timer)
      context.signal.removeEventListener('abort', onKill)
    })
  })
  const first = await Promise.race([turn, end])
  const stopped = typeof first === 'string' ? first : undefined
  if (stopped !== undefined) conversation.cancel()
  if (stopped === 'timeout') await Promise.race([turn, gone, delay(saysLast)])
  messages.end()
  if (stopped === undefined) await Promise.race([gone, delay(endsItself)])
  stop.abort()
  const ended = await gone
  const result = await turn
  await Promise.all([answers.close(), notes.close()])
  const usage = { ...tokensIn(result.response), ...costOf(hears.costUsd()), ...(lane === undefined ? {} : { lane }) }
  const session = conversation.session()
  const tools = hears.tools().map(tool => connectorTool(tool, call.given) ?? tool.name)
  const { text, bytes, truncated } = hears.answer(redact)
  const problem = problemOf(call, ended, result, stopped, messages.stray())
  const warnings = [
    ...refused,
    ...(problem ? [] : strayWarning(call, messages.stray())),
    ...(ended.doubt === undefined ? [] : [`"${agent.name}" ${ended.doubt}`]),
  ]
  return {
    status: problem ? 'failed' : 'ok',
    text,
    bytes,
    truncated,
    ...(Object.keys(usage).length > 0 ? { usage } : {}),
    exit: problem || ended.how === 'exit' ? ended.exit : endedByUs(ended),
    ...(session === undefined ? {} : { session: redact(session) }),
    ...(tools.length > 0 ? { tools } : {}),
    ...(warnings.length > 0 ? { warnings: warnings.map(redact) } : {}),
    ...(problem ? { error: { code: problem.code, message: redact(problem.message), evidence: ended.printed } } : {}),
    ...(problem?.retryable === false ? { retryable: false } : {}),
    ...(stopped === undefined ? {} : { stopped }),
  }
}

/** It had said all, and did not end by itself when nothing more was said to it. */
const endedByUs = ({ exit: { signal: _, ...exit } }: Ended): Ended['exit'] => ({
  ...exit,
  message: 'was ended after it had answered',
})

/** How the turn came out: the program's last word of it, and what broke it off. */
interface Turn {
  response?: unknown
  cause?: unknown
}

const costOf = (costUsd: number | undefined): Usage => (costUsd === undefined ? {} : { costUsd })

type Stray = { count: number; last: string }

const problemOf = (
  { agent, timeoutMs }: Call,
  { how, exit }: Ended,
  { cause }: Turn,
  stopped: 'timeout' | 'killed' | undefined,
  stray: Stray,
): { code: string; message: string; retryable?: boolean } | undefined => {
  const program = `"${agent.command?.[0] ?? agent.name}"`
  if (stopped === 'timeout')
    return { code: 'timeout', message: `${program} was stopped after ${Math.round(timeoutMs / 100) / 10} s` }
  if (stopped === 'killed') return { code: 'killed', message: `${program} was stopped` }
  if (how === 'output') return { code: 'ceiling', message: `${program} ${exit.message}` }
  if (cause === undefined) return undefined
  const noise = stray.count === 0 ? '' : ` What it printed is no ACP: ${stray.last}`
  if (cause instanceof AcpFailure) {
    const isMute = cause.kind === 'no-answer'
    return {
      code: `acp/${cause.kind}`,
      message: `${program} ${cause.message}${isMute ? noise : ''}`,
      retryable: mayHelp(cause.kind),
    }
  }
  const code = how === 'killed' ? 'exit' : how
  return { code, message: `${program} ${exit.message} before it had answered.${noise}` }
}

/** What stands on standard output beside messages is left out, and other clients of the program may not do so. */
const strayWarning = ({ agent }: Call, { count, last }: Stray): string[] =>
  count === 0 ? [] : [`"${agent.name}" printed ${count} lines that are no ACP, the last: ${last}`]
