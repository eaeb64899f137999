import { endOf, isTurnedRound } from '../adapter-ends.js'
import type { Rule } from '../rule.js'

/** What is not made yet cannot be handed over. */
export const adapterBackwards: Rule = {
  id: 'lss/adapter-backwards',
  severity: 'error',
  summary: 'An adapter hands something to a loop that has begun before it is there.',
  why: 'The input stays empty, or is filled with something else of the same name.',
  create: ({ document: { loop }, report }) => ({
    adapter({ from, to }, at) {
      const { type, children = [] } = loop.composition ?? {}
      if (isTurnedRound(from, to)) return
      const [one, other] = [endOf(from)?.child, endOf(to)?.child]
      const indexOf = (child: string | undefined) => children.findIndex(known => known?.id === child)
      const [before, after] = [indexOf(one), indexOf(other)]
      if (before < 0 || after < 0) return
      if (one === other)
        report({ at: `${at}/to`, message: `"${other}" cannot be handed its own result`, fix: words.itself })
      else if (type === 'parallel')
        report({ at: `${at}/to`, message: `"${other}" runs beside "${one}", and not after it`, fix: words.parallel })
      else if (type === 'sequential' && after < before)
        report({ at: `${at}/to`, message: `"${other}" runs before "${one}"`, fix: words.sequential })
    },
  }),
}

const words = {
  itself: 'What goes back into a loop is its own feedback; hand it to another child, or take the adapter out.',
  parallel: 'Take the adapter out, or write `type: sequential`.',
  sequential: 'Turn the adapter round, or change the order of the children.',
}
