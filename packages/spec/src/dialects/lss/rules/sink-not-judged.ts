import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** What comes out in the end has to be judged. */
export const sinkNotJudged: Rule = {
  id: 'lss/sink-not-judged',
  severity: 'warning',
  summary: 'No evaluator judges a worker whose result no other worker takes up.',
  why: 'What is judged is then not what the loop delivers.',
  create: ({ broken, document: { loop }, facts, report }) => ({
    loop() {
      if (broken('/workers') || broken('/evaluators') || facts.workers.length === 0) return
      if (facts.shared.size > 0) return
      const waitedFor = new Set(facts.workers.flatMap(({ value }) => value.depends_on ?? []))
      const sinks = facts.workers.filter(({ value }) => !waitedFor.has(value.id))
      const judged = new Set(placed(loop.evaluators, '').flatMap(({ value }) => value.runs_after))
      if (judged.size === 0 || judged.has('*') || sinks.some(({ value }) => judged.has(value.id))) return
      const [last] = sinks
      if (!last || facts.misnames('workers')) return
      report({
        at: `${last.at}/id`,
        message: `no evaluator judges "${last.value.id}", where the work ends`,
        fix: `Add "${last.value.id}" to \`runs_after\` of an evaluator.`,
      })
    },
  }),
}
