import type { McpServer } from '@agentclientprotocol/sdk'
import type { Call } from '../agent.js'
import { throughDoor } from '../give-connectors.js'

/** The connectors of a call as ACP has them. Values of their variables go to the program and nowhere else. */
export const serversOf = (call: Call, env: Readonly<Record<string, string>>): McpServer[] =>
  throughDoor(call, env).flatMap(({ name, command: [command, ...args] = [], env: names }) =>
    command === undefined
      ? []
      : [{ name, command, args, env: names.map(variable => ({ name: variable, value: env[variable] ?? '' })) }],
  )
