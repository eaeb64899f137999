import { didYouMean, someOf, surelyMeant } from '../../../diagnostics/suggest.js'
import { unknownEnd } from '../ends.js'
import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** A worker reads what is there. */
export const unknownWorkerInput: Rule = {
  id: 'lss/unknown-worker-input',
  severity: 'error',
  summary: 'A worker reads an input or a worker that is not declared.',
  why: 'It would be given nothing, and make something up.',
  create: ({ document, facts, report }) => ({
    worker({ inputs }, at) {
      for (const { value, at: place } of placed(inputs, `${at}/inputs`)) {
        const [kind, name = ''] = value.from.split('.')
        const fields = document.declared.inputs.names
        if (kind === 'inputs' && facts.isUnknown('inputs', name)) {
          report({
            at: `${place}/from`,
            message: `no input "${name}" is declared${didYouMean(name, fields)}`,
            fix: `Inputs: ${someOf(fields)}.`,
            meant: asInput(value.from, surelyMeant(name, fields)),
          })
        }
        const unknown = kind === 'workers' ? unknownEnd(value.from, document, facts) : undefined
        if (unknown) report({ at: `${place}/from`, ...unknown })
      }
    },
  }),
}

/** The same place of another input. */
const asInput = (from: string, name: string | undefined): string | undefined =>
  name === undefined ? undefined : from.replace(/^inputs\.[^.]+/, `inputs.${name}`)
