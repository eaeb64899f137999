import type { ClientContext, InitializeResponse, Stream } from '@agentclientprotocol/sdk'
import type { Call } from '../agent.js'
import { chooseModel } from './choose-model.js'
import { AcpFailure, failureOf } from './failure.js'
import { fieldsOf, type Heard, textOf } from './heard.js'
import { answerPermission } from './permission.js'
import { serversOf } from './servers.js'

type Sdk = typeof import('@agentclientprotocol/sdk')

/** The version of the protocol that is spoken here. */
const version = 1

/** Longest that a program may take until it can be asked, in milliseconds. */
const patience = 60_000

/** A conversation that goes on. */
export interface Conversation {
  /** The end of the turn, as the program says it. @throws AcpFailure, or whatever broke the conversation */
  ended: Promise<unknown>
  /** What the program calls it, once it said so. */
  session(): string | undefined
  /** Asks the program to stop. */
  cancel(): void
}

/**
 * Speaks ACP with a program: begins a session in the workspace and has it do what the call asks for.
 *
 * @param env what the program is given
 * @param onRefused told of what the program was not allowed
 */
export const converse = (
  sdk: Sdk,
  stream: Stream,
  call: Call,
  env: Readonly<Record<string, string>>,
  heard: Heard,
  onRefused: (what: string) => void,
): Conversation => {
  const { workspace, agent, given } = call
  const write = agent.write ?? false
  let session: string | undefined
  const client = sdk.client({ name: 'loop' }).onRequest(sdk.methods.client.session.requestPermission, ({ params }) => {
    const { response, refused } = answerPermission(params, heard.toolWith(params.toolCall), { workspace, write, given })
    if (refused !== undefined) onRefused(refused)
    return response
  })
  const connection = client.connect(stream)
  const { agent: program } = connection
  const turn = async (): Promise<unknown> => {
    const begun = await inTime(begin(sdk, program, call, env), Math.min(patience, call.timeoutMs * 0.9))
    session = begun.session
    await chooseModel(sdk, program, begun, call)
    const prompt = [{ type: 'text' as const, text: call.prompt }]
    const response: unknown = await program.request(sdk.methods.agent.session.prompt, { sessionId: session, prompt })
    const reason = fieldsOf(response)['stopReason']
    if (reason !== 'end_turn') throw failureOf(reason, response)
    return response
  }
  return {
    ended: turn().catch(cause => {
      throw cause instanceof sdk.RequestError ? said(cause) : cause
    }),
    session: () => session,
    cancel() {
      if (session !== undefined)
        program.notify(sdk.methods.agent.session.cancel, { sessionId: session }).catch(() => {}) // it is ended anyway
    },
  }
}

/** What a session begins with. */
export interface Begun {
  session: string
  options: unknown
}

const begin = async (
  sdk: Sdk,
  program: ClientContext,
  call: Call,
  env: Readonly<Record<string, string>>,
): Promise<Begun> => {
  const initialised: InitializeResponse = await program.request(sdk.methods.agent.initialize, {
    protocolVersion: version,
    // A program reads and writes files by itself: it runs here anyway, and some cannot make a new file by asking for it.
    clientCapabilities: { fs: { readTextFile: false, writeTextFile: false }, terminal: false },
    clientInfo: { name: 'loop', version: '1' },
  })
  const spoken: unknown = fieldsOf(initialised)['protocolVersion']
  if (spoken !== version)
    throw new AcpFailure(
      'version',
      `speaks version ${JSON.stringify(spoken)?.slice(0, 50)} of ACP, expected ${version}. Take a version of it that speaks this one.`,
    )
  const created: unknown = await program
    .request(sdk.methods.agent.session.new, { cwd: call.workspace, mcpServers: serversOf(call, env) })
    .catch((cause: unknown) => {
      throw cause instanceof sdk.RequestError && cause.code === -32000 ? notLoggedIn(initialised) : cause
    })
  const session = textOf(fieldsOf(created)['sessionId'])
  if (session === undefined) throw new AcpFailure('said', 'began a session without an id.')
  return { session, options: fieldsOf(created)['configOptions'] }
}

const notLoggedIn = (initialised: unknown): AcpFailure => {
  const methods = fieldsOf(initialised)['authMethods']
  const names = Array.isArray(methods) ? methods.flatMap(each => textOf(fieldsOf(each)['name']) ?? []) : []
  const ways = names.length === 0 ? '' : ` (${names.join(', ').slice(0, 300)})`
  return new AcpFailure(
    'login',
    `wants somebody to log in first${ways}. Log in with it once, or name the variable of its key in \`env\`.`,
  )
}

const inTime = async <T>(work: Promise<T>, ms: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const message = `did not begin a session within ${ms / 1000} s, as a program does that speaks ACP. Is it started with the right arguments?`
    timer = setTimeout(() => reject(new AcpFailure('no-answer', message)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** An error that the program answered with. */
const said = ({ code, message, data }: { code: number; message: string; data?: unknown }): AcpFailure => {
  const more = textOf(data) ?? textOf(fieldsOf(data)['details']) ?? textOf(fieldsOf(data)['message'])
  return new AcpFailure(
    'said',
    `says that it failed: ${message}${more === undefined ? '' : `: ${more}`} (${code})`.slice(0, 1_000),
  )
}
