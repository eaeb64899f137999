import { bareName } from './programs.js'

/** What starts another program and ends as that does: options that take a word of their own, and words before the program. */
const wrappers: Readonly<Record<string, { takes?: readonly string[]; words?: number }>> = {
  env: { takes: ['-u', '--unset', '-C', '--chdir'] },
  timeout: { takes: ['-k', '--kill-after', '-s', '--signal'], words: 1 },
  gtimeout: { takes: ['-k', '--kill-after', '-s', '--signal'], words: 1 },
  nice: { takes: ['-n', '--adjustment'] },
  ionice: { takes: ['-c', '-n', '--class', '--classdata'] },
  sudo: { takes: ['-u', '-g', '-h', '-p', '-C', '-D', '-R', '-T', '--user', '--group'] },
  doas: { takes: ['-u', '-C'] },
  xargs: { takes: ['-n', '-P', '-I', '-L', '-a', '-d', '-s', '-E'] },
  stdbuf: { takes: ['-i', '-o', '-e'] },
  npx: { takes: ['-p', '--package'] },
  bunx: {},
  cross_env: {},
  busybox: {},
  toybox: {},
  nohup: {},
  setsid: {},
  time: {},
  command: {},
  builtin: {},
  exec: {},
  chronic: {},
  unbuffer: {},
}

/** Programs with a word that makes wrappers of them. */
const runners = new Set([
  'npm exec',
  'npm x',
  'pnpm exec',
  'pnpm dlx',
  'yarn exec',
  'yarn dlx',
  'bun x',
  'uv run',
  'poetry run',
  'bundle exec',
  'pipenv run',
])

/** The program that a command comes down to, with its arguments, without all that only starts it. */
export const unwrapped = (argv: readonly string[]): readonly string[] => {
  const [program = '', ...args] = argv
  if (/^\w+=/.test(program)) return unwrapped(args)
  const name = bareName(program)
  if (name === 'command' && /^-[vV]$/.test(args[0] ?? '')) return ['type']
  const runner = runners.has(`${name} ${args[0]}`)
  const wrapper = Object.hasOwn(wrappers, name.replaceAll('-', '_')) ? wrappers[name.replaceAll('-', '_')] : undefined
  if (!wrapper && !runner) return argv
  const rest = runner ? args.slice(1) : args
  let at = 0
  for (let word = rest[at]; word !== undefined && (word.startsWith('-') || /^\w+=/.test(word)); word = rest[at])
    at += wrapper?.takes?.includes(word) ? 2 : 1
  return unwrapped(rest.slice(at + (wrapper?.words ?? 0)))
}
