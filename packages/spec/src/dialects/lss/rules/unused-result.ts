import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** Work is done for somebody. */
export const unusedResult: Rule = {
  id: 'lss/unused-result',
  severity: 'warning',
  summary: 'Nobody reads, judges or measures the result of a worker that has no tools.',
  why: 'Its result is all that such a worker leaves behind: it is paid for in every iteration and changes nothing.',
  create: ({ broken, document: { loop }, facts, report }) => ({
    end() {
      const parts = ['/workers', '/evaluators', '/metrics', '/feedback_channels', '/composition']
      if (parts.some(part => broken(part)) || facts.shared.size > 0) return
      const judged = placed(loop.evaluators, '').flatMap(({ value }) => value.runs_after)
      const waitedFor = new Set(facts.workers.flatMap(({ value }) => value.depends_on ?? []))
      const isJudged = (id: string) => judged.includes('*') || judged.includes(id)
      const sinks = facts.workers.filter(({ value }) => !waitedFor.has(value.id))
      // Where no end of the work is judged, that is a finding of its own.
      const isEndJudged = sinks.some(({ value }) => isJudged(value.id))
      const used = new Set([
        ...facts.workers.flatMap(({ value }) => value.inputs.map(({ from }) => from)),
        ...placed(loop.metrics, '').map(({ value }) => value.source),
        ...placed(loop.feedback_channels, '').map(({ value }) => value.source),
        loop.composition?.merge?.synthesizer,
      ])
      for (const { value: worker, at } of facts.workers) {
        const { id, tools = [] } = worker
        if (tools.length > 0 || isJudged(id) || used.has(`workers.${id}`) || used.has(id)) continue
        if (facts.waitsFor(id, id) || (!waitedFor.has(id) && !isEndJudged)) continue
        if (facts.misnames('workers')) return
        report({
          at: `${at}/id`,
          message: `nobody reads, judges or measures what "${id}" makes, and it has no tools to do anything else`,
          fix: `Read it with \`from: workers.${id}\`, add "${id}" to \`runs_after\` of an evaluator, or leave it out.`,
        })
      }
    },
  }),
}
