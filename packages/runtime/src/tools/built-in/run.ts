import { environmentOf } from '../../supervise/environment.js'
import { supervise } from '../../supervise/supervise.js'
import { Refused, resultOf } from '../refused.js'
import type { Tool } from '../tool.js'
import type { Workplace } from './place.js'

/** Most bytes of a command's output that its answer has: the beginning and the end. */
const keepBytes = 32 * 1024

/** How long a command may take, in seconds, where nothing is said. */
const usual = 600

/** Runs one of the commands that the project lists, and nothing else. */
export const run = (at: Workplace): Tool => {
  const { commands = [], env = [], timeoutSeconds = usual } = at.settings['run'] ?? {}
  const listed = new Map(commands.map(command => [nameOf(command), argvOf(command)] as const))
  return {
    name: 'run',
    description:
      'Runs one of the commands that are listed, in the workspace, and gives its exit code and what it printed.',
    changes: true,
    input: {
      type: 'object',
      additionalProperties: false,
      required: ['command'],
      properties: { command: { enum: [...listed.keys()] } },
    },
    async use(input, { signal, leftMs }) {
      const argv = listed.get((input as { command: string }).command)
      if (!argv) return resultOf(() => Promise.reject(new Refused('this command is not listed')))
      const ended = await supervise(
        {
          argv,
          cwd: at.jail.root,
          env: environmentOf(env, { ...at.variables }),
          log: at.log(),
          timeoutMs: Math.min(leftMs, timeoutSeconds * 1000),
          keepBytes,
          redact: at.redact,
        },
        { signal, onSpawn: at.onSpawn },
      )
      const text = `The command ${ended.exit.message}.\n\n${ended.printed}`
      return ended.how === 'exit' ? { text } : { text, failed: true }
    },
  }
}

const nameOf = (command: string | string[]): string =>
  typeof command === 'string' ? command : command.map(quoted).join(' ')

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word))

/** The program and its arguments. */
export const argvOf = (command: string | string[]): string[] =>
  typeof command === 'string' ? command.split(' ') : command
