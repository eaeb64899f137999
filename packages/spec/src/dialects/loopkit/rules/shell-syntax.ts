import type { Rule } from '../rule.js'

/** Commands are started as they stand, by no shell. */
export const shellSyntax: Rule = {
  id: 'loopkit/shell-syntax',
  severity: 'warning',
  summary: 'A command is written as if a shell would read it.',
  why: 'No shell is involved: operators, variables and several words in one are given to the program as they stand.',
  create: ({ report }) => {
    const inspect = (command: readonly (string | undefined)[] | undefined, at: string) => {
      for (const [index, word] of (command ?? []).entries()) {
        if (word === undefined) continue
        const problem = index === 0 ? programProblem(word) : wordProblem(word)
        if (problem) report({ at: `${at}/command/${index}`, ...problem })
      }
    }
    return {
      agent: ({ command }, at) => inspect(command, at),
      check: ({ command }, at) => inspect(command, at),
    }
  },
}

const programProblem = (word: string) =>
  /^[^\s\\/]+\s/.test(word)
    ? {
        message: `no program is called "${word}", expected the program and each argument as a word of its own`,
        fix: `Write [${word
          .trim()
          .split(/\s+/)
          .map(part => `"${part}"`)
          .join(', ')}].`,
      }
    : wordProblem(word)

const wordProblem = (word: string) => {
  const fix = 'Move the command line into a script, or run a shell: ["sh", "-c", "..."].'
  if (/^(&&?|\|\|?|;|\d*>>?(&\d)?|<)$/.test(word)) {
    return { message: `"${word}" is an argument here, no shell reads it`, fix }
  }
  return /^\$(\w+|\{\w+\}|\(.*\))$/.test(word)
    ? { message: `"${word}" is an argument here, no shell replaces it`, fix }
    : undefined
}
