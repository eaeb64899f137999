import { didYouMean, someOf, surelyMeant } from '../../../diagnostics/suggest.js'
import { own } from '../../../own.js'
import { below } from '../../../source/document.js'
import { unknownEnd } from '../ends.js'
import { placed } from '../placed.js'
import type { Rule } from '../rule.js'

/** A worker reads what is there. */
export const unknownWorkerInput: Rule = {
  id: 'lss/unknown-worker-input',
  severity: 'error',
  halves: true,
  summary: 'A worker reads an input or a worker that is not declared, or a part of an input that has no parts.',
  why: 'It would be given nothing, and make something up.',
  create: ({ broken, document, facts, report }) => ({
    worker({ inputs }, at) {
      for (const { value, at: place } of placed(inputs, `${at}/inputs`)) {
        const [kind, name = '', ...path] = value.from.split('.')
        const fields = document.declared.inputs.names
        if (kind === 'inputs' && facts.isUnknown('inputs', name)) {
          report({
            at: `${place}/from`,
            message: `no input "${name}" is declared${didYouMean(name, fields)}`,
            fix: `Inputs: ${someOf(fields)}.`,
            meant: asInput(value.from, surelyMeant(name, fields)),
          })
        }
        const type = own(document.loop.inputs?.schema, name)?.type
        const isScalar = type !== undefined && scalars.has(type) && !broken(below('/inputs/schema', name))
        if (kind === 'inputs' && path.length > 0 && isScalar) {
          report({
            at: `${place}/from`,
            message: `the input "${name}" is of the type ${type}, and has no "${path.join('.')}" inside`,
            fix: `Write \`inputs.${name}\`, or give it \`type: object\`.`,
          })
        }
        const unknown = kind === 'workers' ? unknownEnd(value.from, document, facts) : undefined
        if (unknown) report({ at: `${place}/from`, ...unknown })
      }
    },
  }),
}

const scalars = new Set(['string', 'number', 'boolean'])

/** The same place of another input. */
const asInput = (from: string, name: string | undefined): string | undefined =>
  name === undefined ? undefined : from.replace(/^inputs\.[^.]+/, `inputs.${name}`)
