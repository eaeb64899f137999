import { inlineLooks } from './inline.js'
import { bareName, isAbout, looksAtNothing } from './programs.js'
import { scriptLooks } from './script.js'
import { testLooks } from './test-operands.js'
import { unwrapped } from './wrappers.js'

/** Words that are a shell's and mean nothing to a program that is started without one. */
const operators = new Set(['||', '&&', ';', '|', '&', '>', '<', '>>', '2>&1'])

const shells = /^(ba|da|z|k|a|fi)?sh$/

/** Whether a program with its arguments looks at the work. */
export type Looks = (argv: readonly string[]) => boolean

/**
 * Whether there is reason to believe that a command looks at the work and can fail by it. What a program of somebody's own does
 * cannot be known without running it, so it is believed.
 *
 * @param believed what there is to say against a program that nothing is known of by its name
 */
export const commandLooks = (argv: readonly string[], believed: Looks = () => true): boolean =>
  !hasOperator(argv) && looksUnless(believed)(argv)

/** Whether a word among those of a command means something to a shell alone. */
export const hasOperator = (argv: readonly string[]): boolean => argv.some(word => operators.has(word))

/** How the programs inside a command are looked at, too. */
export const looksUnless = (believed: Looks): Looks => {
  const looks: Looks = argv => {
    const [program = '', ...args] = unwrapped(argv)
    const name = bareName(program)
    if (name === '') return false
    if (shells.test(name)) return shellLooks(args, looks) && believed(argv)
    if (name === 'eval') return scriptLooks(args.join(' '), looks)
    if (name === 'test' || name === '[' || name === '[[') return testLooks(args)
    if (isAbout(name, args) || looksAtNothing(name, args)) return false
    return inlineLooks(name, args) && believed(argv)
  }
  return looks
}

/** Whether a program is a shell. */
export const isShell = (name: string): boolean => shells.test(name)

const shellLooks = (args: readonly string[], looks: Looks): boolean => {
  const at = args.findIndex(arg => /^-[a-z]*c$/.test(arg))
  if (at < 0) return args.some(arg => !arg.startsWith('-'))
  const stopsAtFailure = args.slice(0, at + 1).some(arg => /^-[a-z]*e/.test(arg)) || args.includes('errexit')
  return scriptLooks(`${stopsAtFailure ? 'set -e\n' : ''}${args[at + 1] ?? ''}`, looks)
}
