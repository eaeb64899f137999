import type { Rule } from '../rule.js'

export const interactiveCommand: Rule = {
  id: 'openloop/interactive-command',
  severity: 'warning',
  summary: 'A command runs a program that waits for somebody at a keyboard.',
  why: 'Nobody is there: it fails at once, or does nothing until it is ended as stalled.',
  check: ({ scripts, report }) => {
    for (const { at, label, shell } of scripts) {
      for (const [index, { words, pipeline }] of shell.commands.entries()) {
        const [first, ...rest] = words.map(({ text }) => text)
        const name = first?.replace(/^.*\//, '') ?? ''
        const isFed = shell.commands.some((other, at) => at < index && other.pipeline === pipeline)
        const waits =
          editors.has(name) ||
          (!isFed && pagers.has(name)) ||
          (!isFed && name === 'read') ||
          (!isFed && repls.has(name) && rest.length === 0 && shell.commands[index]?.reads.length === 0) ||
          (name === 'git' &&
            /^(?:rebase|add)$/.test(rest[0] ?? '') &&
            rest.some(word => /^(?:-i|-p|--interactive|--patch)$/.test(word)))
        if (!waits) continue
        report({
          at,
          message: `\`${label}\` runs \`${[name, ...rest].slice(0, 2).join(' ')}\`, which waits for somebody at a keyboard`,
          fix: 'Use a program that needs no answer; output needs no pager.',
        })
        break
      }
    }
  },
}

const editors = new Set([
  'vi',
  'vim',
  'nvim',
  'nano',
  'emacs',
  'pico',
  'micro',
  'top',
  'htop',
  'btop',
  'watch',
  'screen',
  'tmux',
])
const pagers = new Set(['less', 'more', 'most', 'man'])
const repls = new Set(['python', 'python3', 'node', 'irb', 'psql', 'mysql', 'sqlite3', 'ghci', 'bash', 'sh', 'zsh'])
