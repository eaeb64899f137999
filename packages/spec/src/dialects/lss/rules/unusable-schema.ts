import { own } from '../../../own.js'
import { checkFunction } from '../../../plan/check-functions.js'
import { entrySchema } from '../../../plan/entry-schema.js'
import { pathWithin } from '../../../plan/project-files.js'
import { below } from '../../../source/document.js'
import { isSettings } from '../extensions.js'
import type { Rule, RuleContext } from '../rule.js'

/** What results are compared with has to be there, and a schema. */
export const unusableSchema: Rule = {
  id: 'lss/unusable-schema',
  severity: 'error',
  summary: 'A JSON Schema is none, or its file is not there; an error for `schema_validate`, else a warning.',
  why: 'Nothing can be compared with it: no run begins with such an evaluator, and elsewhere each result is a failure.',
  create: context => {
    const { broken, document, facts } = context
    const looking = lookingWith(context)
    return {
      memory({ write_policy }, at) {
        const schema: unknown = write_policy?.schema
        const place = `${at}/write_policy/schema`
        if (typeof schema === 'string') looking.inFile(schema, place, 'warning')
        else if (isSettings(schema)) looking.at(entrySchema(schema), place, 'the memory', 'warning')
      },
      worker({ outputs }, at) {
        if (!broken(`${at}/outputs`)) looking.inFile(outputs?.schema_ref, `${at}/outputs/schema_ref`, 'warning')
      },
      safety({ id, type, config = {} }, at) {
        if (type !== 'schema_enforce' || broken(`${at}/config`)) return
        if (config['schema'] === undefined) looking.inFile(config['schema_ref'], `${at}/config/schema_ref`, 'warning')
        else looking.at(config['schema'], `${at}/config/schema`, `the guard "${id}"`, 'warning')
      },
      evaluator(evaluator) {
        if (evaluator.type !== 'deterministic' || facts.checks?.includes(evaluator.implementation)) return
        if (checkFunction(evaluator.implementation)?.names[0] !== 'schema_validate') return
        const all = document.loop.extensions?.evaluators
        const settings = isSettings(all) ? own(all, evaluator.id) : undefined
        if (!isSettings(settings)) return
        const at = below('/extensions/evaluators', evaluator.id)
        if (settings['schema_ref'] === undefined)
          looking.at(settings['schema'], `${at}/schema`, `the check "${evaluator.id}"`, 'error')
        else looking.inFile(settings['schema_ref'], `${at}/schema_ref`, 'error')
      },
    }
  },
}

type Severity = 'error' | 'warning'

const lookingWith = ({ facts: { files, schemaFault }, report }: RuleContext) => ({
  /** Looks at a schema that stands in the document. */
  at(schema: unknown, at: string, whose: string, severity: Severity): void {
    const fault = isSettings(schema) ? schemaFault?.(schema) : undefined
    if (fault !== undefined)
      report({
        at,
        severity,
        key: true,
        message: `the schema of ${whose} is none: ${fault}`,
        fix: 'Mend it: it has to be a JSON Schema of 2020-12.',
      })
  },
  /** Looks at a schema in a file. A path that leads elsewhere is told by itself. */
  inFile(ref: unknown, at: string, severity: Severity): void {
    const path = typeof ref === 'string' && ref !== '' ? pathWithin('.', ref) : undefined
    const text = path === undefined ? undefined : files?.read(path)
    if (text === undefined) return
    if (text === null) {
      const fix = 'Write the path of a JSON Schema from the folder of the project, or add the file.'
      report({ at, severity, message: `the schema "${ref}" is not there`, fix })
      return
    }
    const read = jsonOf(text)
    if (!read) {
      report({ at, severity, message: `the schema "${ref}" is not JSON`, fix: `Mend ${path}.` })
      return
    }
    const fault = schemaFault?.(read.value)
    if (fault === undefined) return
    const fix = `Mend ${path}; it has to be a JSON Schema of 2020-12.`
    report({ at, severity, message: `the schema "${ref}" is none: ${fault}`, fix })
  },
})

const jsonOf = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
