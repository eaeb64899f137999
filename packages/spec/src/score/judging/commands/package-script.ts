import { bareName } from './programs.js'
import { unwrapped } from './wrappers.js'

/** Words that run the script `test`. */
const test = new Set(['test', 't', 'tst'])
const run = new Set(['run', 'run-script', 'rum', 'urn'])

/** What a command runs of the scripts in package.json, and whether it fails when there is none of that name. */
export interface PackageScript {
  name: string
  isSure: boolean
}

/** The script of package.json that a command runs; undefined when it runs none, or perhaps in another folder. */
export const packageScript = (argv: readonly string[]): PackageScript | undefined => {
  const [program = '', ...all] = unwrapped(argv)
  const end = all.indexOf('--')
  const [verb = '', ...args] = (end < 0 ? all : all.slice(0, end)).filter(arg => !/^(-s|--silent|--quiet)$/.test(arg))
  const manager = bareName(program).replace(/\.cmd$/i, '')
  if (!/^(npm|pnpm|yarn|bun)$/.test(manager) || [verb, ...args].some(arg => arg.startsWith('-'))) return undefined
  const isSure = manager === 'npm'
  if (test.has(verb) && manager !== 'bun') return { name: 'test', isSure }
  const [name] = args
  return run.has(verb) && name !== undefined ? { name, isSure } : undefined
}

/** The scripts that a package.json declares; undefined when it cannot be read. */
export const scriptsIn = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const { scripts = {} } = JSON.parse(text) as { scripts?: Record<string, unknown> }
    return Object(scripts) as Record<string, unknown>
  } catch {
    return undefined
  }
}
