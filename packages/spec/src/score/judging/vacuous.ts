import type { CheckSpec, RubricSpec } from '../../generated/types.js'

/** Programs that succeed whatever the work is like. */
const alwaysPass = new Set(['true', ':', 'echo', 'printf', 'sleep'])

/** What people call a function that looks at nothing. */
const lookAtNothing = /^(always[_-]?(pass|true|ok)|no[_-]?op|none|null|pass|true|ok|skip)?$/i

/**
 * Whether a check passes whatever the work is like: a command or function that cannot fail, or a judge that is asked nothing. A
 * person who is asked for a verdict can always refuse it.
 */
export const isVacuous = ({ kind, command = [], function: name = '', criteria, rubric }: CheckSpec): boolean => {
  switch (kind) {
    case 'command':
      return cannotFail(command)
    case 'function':
      return lookAtNothing.test(name.trim())
    case 'agent':
      return rubric ? asksNothing(rubric) : criteria.every(criterion => criterion.trim() === '')
    case 'person':
      return false
  }
}

const asksNothing = ({ dimensions }: RubricSpec): boolean =>
  dimensions.every(({ criteria, weight, low, high }) => criteria.trim() === '' || weight <= 0 || low >= high)

const cannotFail = ([program = '', ...args]: readonly string[]): boolean => {
  const name = program.split('/').at(-1) ?? ''
  if (/^(ba|da|z|k)?sh$/.test(name) && args.at(-2)?.endsWith('c'))
    return cannotFail((args.at(-1) ?? '').trim().split(/\s+/))
  return name === '' || alwaysPass.has(name) || (name === 'exit' && (args[0] ?? '0') === '0')
}
