import { join } from 'node:path'
import type { AgentSpec, Usage } from '@loop/spec'
import { environmentOf } from '../supervise/environment.js'
import { markChain, markName } from '../supervise/marked.js'
import { type Ended, supervise, supervisionOf } from '../supervise/supervise.js'
import type { Agent, Call, Reply } from './agent.js'
import { argvOf } from './argv.js'
import { giveConnectors, variablesOfConnectors } from './give-connectors.js'
import { beyond, laneOf } from './lane.js'
import { type Mapped, type OutputReader, outputReader } from './output.js'

/** Most of a program's standard output that becomes its result. */
const keepBytes = 4 * 1024 * 1024

/** Does the work by running the program an agent declares. */
export const programAgent: Agent = {
  async call(call, context) {
    const { agent } = call
    const names = [...(agent.env ?? []), ...variablesOfConnectors(call)]
    const env = environmentOf(names, { ...agent.variables, ...variablesOf(call) })
    const lane = laneOf(agent, env)
    if (agent.protocol === 'acp') return (await import('./acp/call.js')).callOverAcp(call, context, env, lane)
    const connectors = giveConnectors(call, env)
    const reader = agent.output && outputReader(agent.output)
    const ended = await supervise(
      {
        argv: [...argvOf(agent, call), ...connectors.args],
        cwd: join(call.workspace, agent.cwd ?? '.'),
        env: { ...env, ...connectors.variables },
        stdin: agent.prompt === 'stdin' ? call.promptFile : undefined,
        onStdout: reader && (chunk => beyond(agent, lane, reader, chunk)),
        log: call.log,
        timeoutMs: call.timeoutMs,
        ...supervisionOf(agent),
        keepBytes,
        redact: call.redact,
      },
      context,
    )
    return replyOf(ended, call, lane, reader)
  },
}

const variablesOf = ({
  run,
  effect,
  label,
  workspace,
  model,
  connectors,
  agent,
  variables,
}: Call): Record<string, string> => ({
  ...variables,
  [markName]: markChain(run, effect.id),
  LOOP_RUN: run,
  LOOP_STEP: label,
  LOOP_ITERATION: String(effect.iteration),
  LOOP_ROUND: String(effect.round),
  LOOP_WORKSPACE: workspace,
  ...(model === undefined ? {} : { LOOP_MODEL: model }),
  ...samplingOf(agent),
  ...(connectors.length === 0 ? {} : { LOOP_CONNECTORS: connectors.join(',') }),
})

/** How the document, or a search, wants the model to be sampled; the program has to see to it. */
const samplingOf = ({ sampling }: AgentSpec): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      LOOP_TEMPERATURE: sampling?.temperature,
      LOOP_TOP_P: sampling?.topP,
      LOOP_MAX_TOKENS: sampling?.maxOutputTokens,
    }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )

const replyOf = (ended: Ended, { agent, redact }: Call, lane: Usage['lane'], reader?: OutputReader): Reply => {
  const { exit, stdout } = ended
  const program = agent.command?.[0] ?? agent.name
  const mapped: Mapped = reader?.end(stdout.text) ?? { text: stdout.text, usage: undefined, problem: undefined }
  const text = reader ? redact(mapped.text) : mapped.text
  const part = stdout.truncated ? `; of its ${stdout.bytes} bytes only ${keepBytes} are kept` : ''
  const problem =
    ended.how !== 'exit' || exit.code !== 0 || exit.outOfMemory
      ? `"${program}" ${exit.message}${mapped.said === undefined ? '' : ` and said: ${mapped.said}`}`
      : mapped.problem && `"${program}" ${mapped.problem}${mapped.text === stdout.text ? part : ''}`
  const usage = lane === undefined ? mapped.usage : { ...mapped.usage, lane }
  return {
    status: problem ? 'failed' : 'ok',
    text,
    bytes: reader ? Buffer.byteLength(text) : stdout.bytes,
    truncated: stdout.truncated && mapped.text === stdout.text,
    ...(usage ? { usage } : {}),
    exit,
    ...(ended.doubt === undefined ? {} : { warnings: [`"${agent.name}" ${ended.doubt}`] }),
    ...(mapped.session === undefined ? {} : { session: redact(mapped.session) }),
    ...(mapped.tools ? { tools: mapped.tools } : {}),
    ...(problem ? { error: { code: codeOf(ended, mapped), message: redact(problem), evidence: ended.printed } } : {}),
    ...(ended.how === 'timeout' || ended.how === 'killed' ? { stopped: ended.how } : {}),
  }
}

const codeOf = ({ how }: Ended, { said }: Mapped): string =>
  how === 'output' ? 'ceiling' : how === 'exit' && said !== undefined ? 'agent' : how
