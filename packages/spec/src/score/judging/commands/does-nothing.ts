import { looksAtNothing } from './programs.js'
import { scriptLooks } from './script.js'
import { piecesOf } from './script-words.js'

type Looks = (argv: readonly string[]) => boolean

/** What makes a shell script more than a list of commands; it is believed then. */
const involved = /<<|\(\)\s*\{|\bfunction\b|\bcase\b|&&\s*exit\b|\bsource\b|^\s*\.\s/m

/** Statements of a program that have the same end whatever the work is like. */
const idleStatements: Readonly<Record<'script' | 'python', readonly RegExp[]>> = {
  script: [
    /^(''|""|``)$/,
    /^(void 0|export \{\s*\}|return)$/,
    /^(process|Deno)\.exit\((0|true)?\)$/,
    /^process\.exitCode\s*=\s*0$/,
    /^console\.\w+\(\s*(''|""|``)?(\s*,\s*(''|""|``))*\s*\)$/,
    /^import (\* as )?\{?\s*\w+\s*\}? from (''|"")$/,
    /^(const|let|var) \{?\s*\w+\s*\}? = require\((''|"")\)$/,
  ],
  python: [
    /^(''|"")+$/,
    /^(pass|return|return 0|return True|\.\.\.)$/,
    /^(import|from) (sys|os)\b[\w ,]*$/,
    /^((sys|os)\.)?_?(exit|quit)\(0?\)$/,
    /^raise SystemExit(\(0?\))?$/,
    /^print\(\s*(''|"")?(\s*,\s*(''|""))*\s*\)$/,
    /^(def main\(\)( *-> *\w+)?|if __name__ == (''|"")):$/,
    /^(sys\.)?(exit\()?main\(\)\)?$/,
  ],
}

/**
 * Whether the program in a file plainly does nothing that could fail by the work: it is empty, ends in success at once, or only
 * says something. What is more than that is believed.
 *
 * @param looks whether a command in a shell script looks at the work
 */
export const doesNothing = (path: string, text: string, looks: Looks): boolean => {
  const [first = ''] = text.split('\n', 1)
  const by = first.startsWith('#!') ? first.slice(2) : path
  if (/\b(node|deno|bun|tsx)\b|\.[cm]?[jt]sx?$/.test(by)) return onlySays('script', withoutComments(text))
  if (/python|\.pyw?$/.test(by)) return onlySays('python', text.replace(/("""|''')[\s\S]*?\1/g, "''"))
  if (/\b(ba|da|z|k|a)?sh\b|\.(sh|bash|zsh)$/.test(by) || (by === path && /(^|[\\/])[^./\\]+$/.test(path)))
    return shellDoesNothing(first, text, looks)
  return text.split('\n').every(line => /^\s*(#.*)?$/.test(line))
}

const shellDoesNothing = (first: string, text: string, looks: Looks): boolean => {
  const pieces = piecesOf(text)
  if (pieces.every(({ words: [name = '', ...args] }) => looksAtNothing(name, args) && !/[$`]\(?/.test(args.join(' '))))
    return true
  return !involved.test(text) && !scriptLooks(`${/^#!.*\s-\w*e/.test(first) ? 'set -e\n' : ''}${text}`, looks)
}

const withoutComments = (text: string): string =>
  text.replace(/^#!.*/, '').replace(/('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|\/\*[\s\S]*?\*\/|\/\/.*/g, '$1')

/** Whether nothing but idle statements is left; what strings say does not matter. */
const onlySays = (kind: 'script' | 'python', text: string): boolean =>
  text
    .replace(/'(?:\\.|[^'\\\n])*'|`[^`$\\]*`/g, "''")
    .replace(/"(?:\\.|[^"\\\n])*"/g, '""')
    .replace(kind === 'python' ? /#.*/g : /(?!)/g, '')
    .split(/[;\n]|(?<=^\s*(?:if|def)\b.*:)\s/m)
    .map(statement => statement.trim())
    .every(statement => statement === '' || idleStatements[kind].some(idle => idle.test(statement)))
