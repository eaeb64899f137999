import type { InvalidValue, SchemaVoice } from '../shared/schema-voice.js'
import { statement } from '../shared/schema-words.js'

/** What openloop says in its own words when its schema refuses something. */
export const openloopVoice: SchemaVoice = {
  dialect: 'openloop',
  fixForMissing: key => missing.get(key) ?? `Add \`${key}:\`.`,
  fixForUnknown: (key, known) => homes.get(key) ?? `Known here: ${known.join(', ')}.`,
  describeInvalid(keyword, pointer, value) {
    if (keyword === 'const') return { message: `${statement(pointer, value)}, expected 1`, meant: 1 }
    return keyword === 'pattern' ? patternProblem(pointer, value) : undefined
  },
}

const patternProblem = (pointer: string, value: unknown): InvalidValue => {
  if (pointer === '/name')
    return {
      message: `${statement(pointer, value)}, expected letters, digits, ".", "-" and "_", beginning with a letter or digit`,
    }
  if (/\/env\/\d+$/.test(pointer)) {
    // A value after `=` may be a secret.
    const [name, rest] = String(value).split('=', 2)
    return rest === undefined
      ? { message: `"${name}" cannot be the name of an environment variable` }
      : {
          message: `"${name}" is given a value, expected the name of an environment variable alone`,
          fix: 'Write the name; the value comes from the environment.',
        }
  }
  if (pointer.endsWith('/json_pointer'))
    return {
      message: `${statement(pointer, value)}, expected a JSON pointer such as /summary/score`,
      fix: 'Begin it with "/".',
    }
  return { message: `${statement(pointer, value)}, expected a command`, fix: 'Write the command, or leave it out.' }
}

const missing = new Map([
  ['commands', 'Add `commands:` with at least `verify`.'],
  ['verify', 'Add `verify`: the command that decides whether the project is healthy, such as its tests.'],
  ['run', 'Say in `run` what the shell is given.'],
])

const homes = new Map([
  ['timeout_seconds', 'For all commands it is `limits.command_timeout_seconds`; for one, it stands beside its `run`.'],
  ['max_changed_files', 'It is called `maxChangedFiles`.'],
  ['max_changed_lines', 'It is called `maxChangedLines`.'],
  ['protected_paths', 'It is called `protectedPaths`.'],
  ['on_break', 'It is called `onBreak`.'],
  ['baseline', '`baseline` stands at the top, beside `commands`.'],
  ['play', 'It belongs in `commands`.'],
  ['scan', 'It belongs in `commands`.'],
  ['fix', 'It belongs in `commands`.'],
  ['improve', 'It belongs in `commands`.'],
])
