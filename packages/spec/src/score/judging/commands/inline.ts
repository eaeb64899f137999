/** The options by which interpreters take a program as a word. */
const bodies: Readonly<Record<string, readonly string[]>> = {
  node: ['-e', '-p', '-pe', '--eval', '--print'],
  nodejs: ['-e', '-p', '-pe', '--eval', '--print'],
  bun: ['-e', '--eval'],
  deno: ['eval'],
  python: ['-c'],
  python3: ['-c'],
  pypy3: ['-c'],
  ruby: ['-e'],
  perl: ['-e', '-E', '-ne', '-pe'],
  php: ['-r'],
  lua: ['-e'],
  Rscript: ['-e'],
  awk: [],
  tsx: ['-e', '--eval'],
}

/** What reaches out of a program: to files, to other programs. */
const reachesOut =
  /\b(read\w*|open|stat\w*|access\w*|exists\w*|glob\w*|listdir|scandir|walk|exec\w*|spawn\w*|system|popen|subprocess|check_call|check_output|run|fetch|urlopen|File|Dir|Path|IO|load|unittest|pytest)\b/

/** Modules of the project. */
const ownModule = /\b(?:import|from|require)\s*\(?\s*['"][./]/

/** Modules that come with Python, and do nothing by themselves. */
const harmless =
  /^(sys|os|time|math|json|re|random|datetime|this|platform|string|types|typing|collections|itertools|functools|pathlib|subprocess|antigravity|path|\w*exit)$/

/** Whether an interpreter is given something that looks at the work; other programs are believed to do so by themselves. */
export const inlineLooks = (name: string, args: readonly string[]): boolean => {
  const key = /^python3?\.\d+$/.test(name) ? 'python3' : name
  const options = Object.hasOwn(bodies, key) ? bodies[key] : undefined
  if (!options) return true
  const at = args.findIndex(arg => options.includes(arg.split('=')[0] ?? ''))
  if (at < 0) return args.some(arg => !arg.startsWith('-') || arg === '--test' || arg.startsWith('--run'))
  const given = args[at] ?? ''
  return bodyLooks(given.includes('=') ? given.slice(given.indexOf('=') + 1) : (args[at + 1] ?? ''), /^py/.test(key))
}

const bodyLooks = (body: string, isPython: boolean): boolean => {
  const code = body.replace(/\/\*[\s\S]*?\*\/|(^|\s)(\/\/|#).*$/gm, ' ')
  if (ownModule.test(code) || reachesOut.test(code.replace(/'[^']*'|"[^"]*"/g, "''").replace(/\bimport [\w, .]+/g, '')))
    return true
  return isPython && [...code.matchAll(/\b(?:import|from)\s+([\w.]+)/g)].some(([, name = '']) => !harmless.test(name))
}
