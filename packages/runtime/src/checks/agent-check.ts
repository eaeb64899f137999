import { type CheckSpec, readRubricVerdict, readVerdict } from '@loop/spec'
import type { Agent, Call, CallContext } from '../agents/agent.js'
import { callGuarded } from '../agents/guarded.js'
import type { Host } from '../drive/host.js'
import { type Judgement, plainVerdict } from './judge.js'

/** Wait before a check is asked again that could not be asked, in milliseconds. */
const shortest = 1_000

/** Judges by an agent with a fresh context. An answer that is no verdict is inconclusive, never a pass. */
export const agentCheck = async (
  check: CheckSpec,
  agent: Agent,
  call: Call,
  context: CallContext,
  host: Host,
): Promise<Judgement> => {
  const reply = await callGuarded(agent, call, context, host)
  const common = {
    ...(reply.usage ? { usage: reply.usage } : {}),
    ...(reply.exit ? { exit: reply.exit } : {}),
    ...(reply.stopped ? { stopped: reply.stopped } : {}),
    ...(reply.simulated ? { simulated: true } : {}),
    ...(reply.warnings ? { warnings: reply.warnings } : {}),
    ...(reply.status === 'failed' && reply.retryable ? { retryAfterMs: reply.retryAfterMs ?? shortest } : {}),
  }
  if (reply.status === 'failed') {
    const evidence = `${reply.error?.message ?? 'the checking agent failed'}\n\n${reply.error?.evidence ?? ''}`
    return { ...common, verdict: plainVerdict(check, 'inconclusive', evidence) }
  }
  const { rubric, aggregation, criteria: wanted } = check
  const read = rubric ? readRubricVerdict(reply.text, rubric, aggregation) : readVerdict(reply.text, wanted.length)
  if (!read.reply)
    return {
      ...common,
      verdict: plainVerdict(check, 'inconclusive', `${read.problem}; it begins: ${reply.text.slice(0, 300)}`),
    }
  const { verdict, score, criteria, codes, summary } = read.reply
  return {
    ...common,
    verdict: {
      verdict,
      ...(score === undefined ? {} : { score }),
      criteria,
      ...(codes?.length ? { codes } : {}),
      ...(summary === undefined ? {} : { summary }),
      independence: check.independence ?? 'other',
    },
  }
}
