import { pointerParts } from '../../source/document.js'
import type { InvalidValue, SchemaVoice } from '../shared/schema-voice.js'
import { show } from '../shared/schema-words.js'
import { fixForMissing, fixForUnknown } from './schema-fixes.js'

/** What loopkit says in its own words when its schemas refuse something. */
export const loopkitVoice: SchemaVoice = {
  dialect: 'loopkit',
  fixForMissing,
  fixForUnknown,
  describeInvalid(keyword, pointer, value) {
    if (keyword === 'pattern') return patternProblem(pointer, value)
    const isBudget = /budget$/i.test(pointerParts(pointer).at(-2) ?? '')
    return keyword === 'exclusiveMinimum' && value === 0 && isBudget ? emptyBudget(pointer) : undefined
  },
}

const emptyBudget = (pointer: string): InvalidValue => ({
  message: `a budget of 0 for "${pointerParts(pointer).at(-1)}" lets the loop do nothing, expected more than 0`,
  fix: 'Raise it, or leave it out for no limit of this kind.',
})

/** The only patterns are those of environment variables, JSON pointers, addresses, hosts and commands; a value after `=` may be a secret. */
const patternProblem = (pointer: string, value: unknown): InvalidValue => {
  const [name, rest] = String(value).split('=', 2)
  const [key, above] = [pointerParts(pointer).at(-1), pointerParts(pointer).at(-2)]
  if (key === 'baseUrl' || key === 'url')
    return {
      message: `this is not the address of a server, expected a form like https://${key === 'url' ? 'mcp.example.com/mcp' : 'models.example.com/v1'}`,
      fix: 'Begin it with http:// or https://; a key or password has no place in it.',
    }
  if (above === 'hosts')
    return {
      message: `${show(value)} is no host, expected a form like api.example.org, *.example.com or http://localhost:8080`,
      fix: 'Leave out path, name and password; each host stands by itself.',
    }
  if (above === 'commands')
    return {
      message: `${show(value)} is no command without a shell, expected words parted by single spaces`,
      fix: 'List program and arguments, as in `[npm, run, "my test"]`; what needs a shell goes into a script.',
    }
  if (above !== 'env' && key !== 'env' && key !== 'apiKeyEnv') {
    return {
      message: `${show(value)} is no JSON pointer, expected a form like /result/text`,
      fix: 'Begin it with "/".',
    }
  }
  if (rest === undefined) return { message: `${show(value)} cannot be the name of an environment variable` }
  const message = `${show(name)} is given a value, expected the name of an environment variable alone`
  return { message, fix: 'Write the name; the value comes from the environment.' }
}
