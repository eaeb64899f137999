import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** Who made the work has to hear what is wrong with it. */
export const verdictNotHeard: Rule = {
  id: 'lss/verdict-not-heard',
  severity: 'warning',
  summary: 'An evaluator tells its verdict only to workers that neither make what it judges nor build on it.',
  why: 'Who made the work does not learn what is wrong with it, and makes it again as it was.',
  create: ({ broken, document: { loop }, facts, report }) => ({
    evaluator({ id, runs_after: judged }) {
      if (broken('/workers') || broken('/feedback_channels') || judged.includes('*')) return
      const channels = placed(loop.feedback_channels, '/feedback_channels').filter(
        ({ value }) => value.source === `evaluators.${id}`,
      )
      const [first] = channels
      if (!first || judged.some(worker => facts.isUnknown('workers', worker))) return
      const canUse = (destination: string): boolean => {
        const [kind, told = ''] = destination.split('.')
        if (kind !== 'workers' || facts.isUnknown('workers', told)) return true
        // Who builds on the work can make up for what is wrong with it.
        return judged.some(maker => maker === told || facts.waitsFor(maker, told) || facts.waitsFor(told, maker))
      }
      if (channels.some(({ value }) => canUse(value.destination)) || facts.misnames('workers')) return
      report({
        at: `${first.at}/destination`,
        message: `"${id}" judges ${named(judged)}, and tells its verdict only to ${named(channels.map(({ value }) => value.destination.replace('workers.', '')))}`,
        fix: `Send it to \`workers.${judged[0]}\`, or to one that works before it.`,
      })
    },
  }),
}

const named = (workers: readonly string[]): string => [...new Set(workers)].map(id => `"${id}"`).join(', ')
