import type { Script } from './rule.js'

/** Programs that succeed whatever they are given. */
const filters = new Set(['tee', 'cat', 'tail', 'head', 'sed', 'sort', 'ts', 'cut', 'tr', 'nl', 'uniq', 'column', 'wc'])

/** The program at the end of a pipe that ends well whatever came before it; its end is that of the whole command. */
export const hidingFilter = ({ run, shell }: Script): string | undefined => {
  if (/pipefail/.test(run)) return undefined
  const outer = shell.commands.filter(({ words, isNested }) => words.length > 0 && !isNested)
  const [before, last] = outer.slice(-2)
  const name = last?.words[0]?.text.replace(/^.*\//, '') ?? ''
  return last && before?.pipeline === last.pipeline && filters.has(name) ? name : undefined
}

/** What leaves a program behind that nobody waits for: the sign `&` at the end, or a program that detaches another. */
export const leftBehind = ({ run, shell }: Script): string | undefined => {
  if (/[^&|<>]&\s*$/.test(run) && shell.unclosed === undefined) return 'ends with `&`'
  const detaching = shell.commands.flatMap(({ words: [first] }) =>
    first && detachers.has(first.text) ? [first.text] : [],
  )
  return detaching[0] === undefined ? undefined : `runs \`${detaching[0]}\``
}

const detachers = new Set(['nohup', 'setsid', 'disown', 'daemonize'])
