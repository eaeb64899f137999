import { endOf, isTurnedRound } from '../adapter-ends.js'
import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** What a child needs has to come from somewhere. */
export const childInputUnfed: Rule = {
  id: 'lss/child-input-unfed',
  severity: 'warning',
  summary: 'A child requires an input that no adapter feeds and the whole does not have.',
  why: 'The child is begun without it, and stops before its first iteration.',
  create: ({ broken, document: { declared }, facts, report }) => ({
    composition({ adapters }) {
      if (!declared.inputs.complete || broken('/composition/adapters')) return
      const fed = placed(adapters, '').map(({ value: { from, to } }) => endOf(isTurnedRound(from, to) ? from : to))
      // An adapter that leads to nobody was most likely meant for one of them, and is a finding of its own.
      if (fed.some(end => end === undefined || facts.isUnknown('children', end.child))) return
      for (const { id, at, found } of facts.children) {
        if (found.kind !== 'loop') continue
        const isFed = (field: string) =>
          declared.inputs.names.includes(field) ||
          fed.some(end => end?.side === 'inputs' && end.child === id && end.name === field)
        // An adapter that leads to no input of the child was most likely meant for this one, and is a finding of its own.
        const schema = found.document.loop.inputs?.schema ?? {}
        if (fed.some(end => end?.child === id && !Object.hasOwn(schema, end.name))) continue
        const unfed = Object.entries(schema).filter(
          ([name, field]) => field?.required && !('default' in field) && !isFed(name),
        )
        for (const [name] of unfed)
          report({
            at: `${at}/id`,
            message: `the child "${id}" requires the input "${name}", and nothing gives it one`,
            fix: `Add an adapter \`to: children.${id}.inputs.${name}\`, or an input "${name}" to this loop.`,
          })
      }
    },
  }),
}
