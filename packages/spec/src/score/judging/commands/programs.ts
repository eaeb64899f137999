import { onlyFilters } from './filters.js'
import { onlyLists } from './listings.js'

/** Programs that do the same whatever the work is like, or only show something. */
const idle = new Set(
  `true false : echo printf sleep yes ls dir vdir date cal cat tac head tail wc nl less more tee pwd whoami who id groups
  hostname uname arch env printenv export set unset declare local readonly alias type which whereis basename dirname realpath
  readlink seq touch mkdir cd pushd popd umask ulimit wait jobs stat file du df free ps top uptime nproc tty clear reset tput
  history man help info return exit trap shift source-highlight tree sync getconf locale`.split(/\s+/),
)

/** What people call a function or script that looks at nothing. */
const empty = /^(always[_-]?(pass|true|ok|succeed)|no[_-]?op|none|null|pass|true|ok|skip)?$/i

/** The first word of programs that have several, where that only shows or fetches something. */
const showing: Readonly<Record<string, readonly string[]>> = {
  git: `status log show branch remote config rev-parse describe add fetch pull stash init tag blame reflog shortlog ls-files
    ls-tree rev-list checkout switch clean gc worktree notes var help version`.split(/\s+/),
  npm: 'ls list help config get root prefix bin view info show whoami ping pkg version search docs'.split(' '),
  pnpm: 'ls list help config root bin view info why'.split(' '),
  yarn: 'list help config bin info why versions'.split(' '),
  bun: 'pm help'.split(' '),
  pip: 'list freeze show config help'.split(' '),
  pip3: 'list freeze show config help'.split(' '),
  docker: 'ps images info version help'.split(' '),
  go: 'env version help list'.split(' '),
  cargo: 'version help tree metadata'.split(' '),
}

/** Options before that word which take one of their own. */
const takesWord = new Set(['-C', '-c', '--prefix', '--git-dir', '--work-tree'])

/** Options by which git judges instead of showing. */
const judging: Readonly<Record<string, readonly string[]>> = {
  diff: ['--exit-code', '--quiet', '--check'],
  'ls-files': ['--error-unmatch'],
}

/** The name of a program without its folder. */
export const bareName = (program: string): string => {
  const path = program.trim()
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.exe$/i, '')
}

/** Whether a name says that there is nothing behind it. */
export const isEmptyName = (name: string): boolean => empty.test(name.trim().replace(/\.\w+$/, ''))

/** Programs to which `-v` is no word for telling more. */
const saysVersion = new Set('node nodejs npm npx pnpm yarn bun php perl ruby lua java'.split(' '))

/** Whether a program only says what it is or how it is used. */
export const isAbout = (name: string, args: readonly string[]): boolean => {
  const end = args.indexOf('--')
  const own = end < 0 ? args : args.slice(0, end)
  if (own.some(arg => arg === '--version' || arg === '--help')) return true
  return (
    own.length > 0 &&
    own.every(arg => /^(-V|-h|-\?|version|help)$/.test(arg) || (arg === '-v' && saysVersion.has(name)))
  )
}

/** Whether a program is known to look at nothing, or only to show it. */
export const looksAtNothing = (name: string, args: readonly string[]): boolean => {
  if (idle.has(name) || isEmptyName(name) || onlyFilters(name, args) || onlyLists(name, args)) return true
  if (name === 'make') return args.some(arg => ['-n', '--dry-run', '--just-print', '--recon'].includes(arg))
  const words = Object.hasOwn(showing, name) ? showing[name] : undefined
  if (!words) return false
  const at = args.findIndex((arg, index) => !arg.startsWith('-') && !takesWord.has(args[index - 1] ?? ''))
  const first = args[at]
  if (first === undefined) return true
  if (name === 'git' && Object.hasOwn(judging, first)) return !args.some(arg => judging[first]?.includes(arg))
  return words.includes(first)
}
