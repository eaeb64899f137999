import { isTurnedRound, lackingEnd } from '../adapter-ends.js'
import type { Rule } from '../rule.js'

/** An adapter joins two things that exist. */
export const unknownAdapterEnd: Rule = {
  id: 'lss/unknown-adapter-end',
  severity: 'error',
  summary: 'An end of an adapter is not there, or its two ends have changed places.',
  why: 'Nothing would be handed over, and the later loop would begin without it.',
  create: ({ facts, report }) => ({
    adapter({ from, to }, at) {
      if (isTurnedRound(from, to)) {
        const message = '`from` is an input of a child and `to` a result; the two have changed places'
        report({ at, message, fix: `Write \`from: ${to}\` and \`to: ${from}\`.` })
        return
      }
      const [lacksFrom, lacksTo] = [lackingEnd(from, 'outputs', facts), lackingEnd(to, 'inputs', facts)]
      if (lacksFrom) report({ at: `${at}/from`, ...lacksFrom })
      if (lacksTo) report({ at: `${at}/to`, ...lacksTo })
    },
  }),
}
