import type { Rule } from '../rule.js'

const ways = { '{prompt}': 'argument', '{promptFile}': 'file' } as const

/** Where the prompt goes and how it is sent have to agree. */
export const promptNotDelivered: Rule = {
  id: 'loopkit/prompt-not-delivered',
  severity: 'warning',
  summary: 'An agent takes the prompt in its arguments, and `prompt` says that it goes another way.',
  why: 'The argument is not what the program expects, so it works on something else or on nothing.',
  create: ({ broken, report }) => ({
    agent({ command, prompt = 'stdin' }, at) {
      if (broken(`${at}/prompt`)) return
      for (const [index, argument] of (command ?? []).entries()) {
        for (const [braces, way] of Object.entries(ways)) {
          if (!argument?.includes(braces) || prompt === way) continue
          report({
            at: `${at}/command/${index}`,
            message: `${braces} stands here, and the prompt goes by ${prompt}`,
            fix: `Write \`prompt: ${way}\`, or remove the argument.`,
          })
        }
      }
    },
  }),
}
