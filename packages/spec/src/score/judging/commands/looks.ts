import { inlineLooks } from './inline.js'
import { bareName, isAbout, looksAtNothing } from './programs.js'
import { scriptLooks } from './script.js'
import { testLooks } from './test-operands.js'
import { unwrapped } from './wrappers.js'

/** Words that are a shell's and mean nothing to a program that is started without one. */
const operators = new Set(['||', '&&', ';', '|', '&', '>', '<', '>>', '2>&1'])

const shells = /^(ba|da|z|k|a|fi)?sh$/

/**
 * Whether there is reason to believe that a command looks at the work and can fail by it. What a program of somebody's own does
 * cannot be known without running it, so it is believed.
 */
export const commandLooks = (argv: readonly string[]): boolean =>
  !argv.some(word => operators.has(word)) && programLooks(argv)

const programLooks = (argv: readonly string[]): boolean => {
  const [program = '', ...args] = unwrapped(argv)
  const name = bareName(program)
  if (name === '') return false
  if (shells.test(name)) return shellLooks(args)
  if (name === 'eval') return scriptLooks(args.join(' '), programLooks)
  if (name === 'test' || name === '[' || name === '[[') return testLooks(args)
  if (isAbout(name, args) || looksAtNothing(name, args)) return false
  return inlineLooks(name, args)
}

const shellLooks = (args: readonly string[]): boolean => {
  const at = args.findIndex(arg => /^-[a-z]*c$/.test(arg))
  if (at < 0) return args.some(arg => !arg.startsWith('-'))
  const stopsAtFailure = args.slice(0, at + 1).some(arg => /^-[a-z]*e/.test(arg)) || args.includes('errexit')
  return scriptLooks(`${stopsAtFailure ? 'set -e\n' : ''}${args[at + 1] ?? ''}`, programLooks)
}
