import { join } from 'node:path'
import type { AgentSpec, Usage } from '@loop/spec'
import { environmentOf } from '../supervise/environment.js'
import { markChain, markName } from '../supervise/marked.js'
import { type Ended, supervise, supervisionOf } from '../supervise/supervise.js'
import type { Agent, Call, Reply } from './agent.js'
import { mapOutput } from './output.js'

/** Most of a program's standard output that becomes its result. */
const keepBytes = 4 * 1024 * 1024

/** Does the work by running the program an agent declares. */
export const programAgent: Agent = {
  async call(call, context) {
    const { agent } = call
    const ended = await supervise(
      {
        argv: argvOf(agent, call),
        cwd: join(call.workspace, agent.cwd ?? '.'),
        env: environmentOf(agent.env ?? [], variablesOf(call)),
        stdin: agent.prompt === 'stdin' ? call.promptFile : undefined,
        log: call.log,
        timeoutMs: call.timeoutMs,
        ...supervisionOf(agent),
        keepBytes,
        redact: call.redact,
      },
      context,
    )
    return replyOf(ended, agent)
  },
}

/** The program's arguments with what is known put in; the prompt goes last when it has no place of its own. */
const argvOf = (
  { command = [], prompt }: AgentSpec,
  { prompt: text, promptFile, model, workspace }: Call,
): string[] => {
  if (prompt === 'none') return [...command] // a shell's own braces stay as they are
  const values: Record<string, string> = { prompt: text, promptFile, model: model ?? '', workspace }
  const argv = command.map(word =>
    word.replace(/\{(prompt|promptFile|model|workspace)\}/g, (_, name: string) => values[name] ?? ''),
  )
  if (prompt === 'argument' && !command.some(word => word.includes('{prompt}'))) argv.push(text)
  if (prompt === 'file' && !command.some(word => word.includes('{promptFile}'))) argv.push(promptFile)
  return argv
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

const replyOf = (ended: Ended, agent: AgentSpec): Reply => {
  const { exit, stdout } = ended
  const program = agent.command?.[0] ?? agent.name
  const mapped = agent.output
    ? mapOutput(agent.output, stdout.text)
    : { text: stdout.text, usage: undefined as Usage | undefined, tools: undefined, problem: undefined }
  const problem =
    ended.how !== 'exit' || exit.code !== 0 || exit.outOfMemory
      ? `"${program}" ${exit.message}`
      : mapped.problem && `"${program}" ${mapped.problem}`
  return {
    status: problem ? 'failed' : 'ok',
    text: mapped.text,
    bytes: agent.output ? Buffer.byteLength(mapped.text) : stdout.bytes,
    truncated: stdout.truncated,
    ...(mapped.usage ? { usage: mapped.usage } : {}),
    exit,
    ...(mapped.tools ? { tools: mapped.tools } : {}),
    ...(problem ? { error: { code: ended.how, message: problem, evidence: ended.printed } } : {}),
    ...(ended.how === 'timeout' || ended.how === 'killed' ? { stopped: ended.how } : {}),
  }
}
