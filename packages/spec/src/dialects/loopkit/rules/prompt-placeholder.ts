import type { Rule } from '../rule.js'

/** A blank that nobody filled in. */
export const promptPlaceholder: Rule = {
  id: 'loopkit/prompt-placeholder',
  severity: 'warning',
  summary: 'A prompt, a description or a criterion still has a blank to fill in.',
  why: 'The agent is given the blank as it stands and makes something up for it.',
  create: ({ report }) => {
    const inspect = (text: string | undefined, at: string) => {
      const blank = text === undefined ? undefined : blankIn(text)
      if (blank !== undefined) report({ at, message: `"${blank}" is still to be filled in`, fix: 'Say what is meant.' })
    }
    return {
      loop: ({ description }, at) => inspect(description, `${at}/description`),
      step: ({ prompt }, at) => inspect(prompt, `${at}/prompt`),
      verify({ criteria = [] }, at) {
        for (const [index, criterion] of criteria.entries()) inspect(criterion, `${at}/criteria/${index}`)
      },
    }
  },
}

/** A note to oneself begins a line or has a colon; "remove every TODO" is an honest task. */
const blankIn = (text: string): string | undefined =>
  (/^\s*(TODO|FIXME|TBD)\b/m.exec(text) ?? /\b(TODO|FIXME|TBD)(?=:)/.exec(text))?.[1] ??
  /lorem ipsum/i.exec(text)?.[0] ??
  /<(your|insert|fill in|my)\b[^<>]{0,60}>/i.exec(text)?.[0]
