import type { Command, Shell, Word } from './shell.js'

const base = (word: Word): string => word.text.replace(/^.*[\\/]/, '')
const shells = /^(?:[bdkz]?a?sh|ksh93|mksh|fish|tcsh|csh|busybox)$/
const languages =
  /^(?:python[\d.]*|pypy[\d.]*|node|nodejs|bun|deno|perl|ruby|php|lua|Rscript|osascript|pwsh|powershell)$/
const codeOption = /^(?:-[A-Za-z]*[cepErR]|-Command|--eval|--print|--execute|--command|eval)$/
const joinedOption = /^(?:-[cepEr].|--(?:eval|print|execute|command)=)/
const scripted = /^(?:g?awk|mawk|nawk|g?sed|jq|yq)$/
const databases = /^(?:psql|mysql|mariadb|sqlite3|crontab|at|batch|bc|dc|ed|ex)$/
const wrappers = /^(?:sudo|doas|env|exec|command|builtin|nohup|nice|time|timeout|setsid|stdbuf|xargs|parallel|watch)$/

/**
 * The templates in a command whose values another program reads as code again, with what it is; quotes of the shell do not
 * help there.
 */
export const readAsCode = ({ commands }: Shell): ReadonlyMap<number, string> => {
  const found = new Map<number, string>()
  const add = (indexes: readonly number[], reader: string): void => {
    for (const index of indexes) if (!found.has(index)) found.set(index, reader)
  }
  for (const [number, command] of commands.entries()) {
    for (const [index, word] of command.words.entries()) {
      if (word.holds.length === 0) continue
      const reader = readerOf(command.words, index)
      if (reader !== undefined) add(word.holds, reader)
    }
    const own = readerOfInput(command)
    if (own !== undefined) add(command.reads, own)
    const held = [...command.words.flatMap(({ holds }) => holds), ...command.reads]
    if (held.length === 0) continue
    for (const later of commands.slice(number + 1)) {
      if (later.pipeline !== command.pipeline) continue
      const reader = readerOfInput(later)
      if (reader !== undefined) add(held, reader)
    }
  }
  return found
}

/** What reads a word of a command as code. */
const readerOf = (words: readonly Word[], at: number): string | undefined => {
  const before = words.slice(0, at)
  if (before.every(word => wrappers.test(base(word)))) return 'the shell, as the name of a program'
  const first = before.find(word => !wrappers.test(base(word)) && !/^-|=/.test(word.text))
  const name = first ? base(first) : ''
  if (name === 'eval' || (name === 'trap' && at === 1)) return name
  if (name === 'ssh' && before.length > 1) return 'ssh'
  const last = before.at(-1)
  const own = words[at]
  const isShell = before.some(word => shells.test(base(word)) || base(word) === 'su')
  if (isShell && last && /^-[A-Za-z]*c$/.test(last.text)) return 'another shell'
  const language = before.find(word => languages.test(base(word)))
  if (language && last && last !== language && codeOption.test(last.text)) return base(language)
  if (language && own && joinedOption.test(own.text)) return base(language)
  const script = before.find(word => scripted.test(base(word)))
  if (script && isScript(words, words.indexOf(script), at)) return base(script)
  const isWatch = before.some(word => /^(?:watch|parallel)$/.test(base(word)))
  if (isWatch) return 'another shell'
  return undefined
}

/** Of `awk`, `sed` and `jq`: the word behind `-e`, or else the first that is no option. */
const isScript = (words: readonly Word[], program: number, at: number): boolean => {
  if (/^-[a-z]*e$/.test(words[at - 1]?.text ?? '')) return true
  if (/^-v/.test(words[at - 1]?.text ?? '') || /^-/.test(words[at]?.text ?? '')) return false
  return words
    .slice(program + 1, at)
    .every(({ text }, index, all) => /^-/.test(text) || /^-[vF]$/.test(all[index - 1]?.text ?? ''))
}

/** What a command makes of its input, when that is code to it. */
const readerOfInput = ({ words }: Command): string | undefined => {
  const index = words.findIndex(word => shells.test(base(word)) || languages.test(base(word)))
  const reader = words[index]
  const first = words.find(word => !wrappers.test(base(word)))
  if (first && databases.test(base(first))) return base(first)
  if (first && base(first) === 'ssh' && words.length <= words.indexOf(first) + 2) return 'ssh'
  if (!reader) return undefined
  const rest = words.slice(index + 1)
  if (words.slice(0, index).some(word => /^(?:xargs|parallel)$/.test(base(word)))) return base(reader)
  const hasScript = rest.some(({ text }) => !/^-/.test(text) || (codeOption.test(text) && text !== '-'))
  return hasScript && !rest.some(({ text }) => text === '-s') ? undefined : base(reader)
}
