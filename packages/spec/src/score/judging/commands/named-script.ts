import { isShell } from './looks.js'
import { bareName } from './programs.js'
import { unwrapped } from './wrappers.js'

/** Interpreters that take the file they run as their first word, and how such files end. */
const interpreters: Readonly<Record<string, RegExp>> = {
  node: /\.[cm]?[jt]s$/,
  nodejs: /\.[cm]?[jt]s$/,
  bun: /\.[cm]?[jt]sx?$/,
  tsx: /\.[cm]?[jt]sx?$/,
  'ts-node': /\.[cm]?[jt]sx?$/,
  python: /\.pyw?$/,
  python3: /\.pyw?$/,
  pypy3: /\.pyw?$/,
  ruby: /\.rb$/,
  perl: /\.p[lm]$/,
  php: /\.php$/,
  lua: /\.lua$/,
}

/** Folders that tools fill: what lies there may well come into being before a loop runs. */
const filled =
  /(^|[\\/])(node_modules|\.?venv|env|vendor|target|build|dist|out|bin|obj|_build|\.[\w-]+|\w*generated)[\\/]/i

/** The file of the project that a command runs, as it is written: a program by its path, or what an interpreter is given. */
export const scriptNamed = (argv: readonly string[]): string | undefined => {
  const [program = '', first = ''] = unwrapped(argv)
  if (/[\\/]/.test(program) && !/^([\\/~]|[A-Za-z]:)/.test(program)) return program
  const name = bareName(program)
  if (isShell(name)) return /^[-+]/.test(first) || first === '' ? undefined : first
  const ends = Object.hasOwn(interpreters, name) ? interpreters[name] : undefined
  return ends?.test(first) && !first.startsWith('-') ? first : undefined
}

/** Whether a file that is not there now may be there when the loop runs, for a tool makes it. */
export const isMadeByTools = (path: string): boolean => filled.test(path.replace(/^(\.\/)+/, ''))
