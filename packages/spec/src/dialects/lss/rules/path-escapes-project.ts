import { below } from '../../../source/document.js'
import { wayOut } from '../../shared/way-out.js'
import { isSettings, isTexts } from '../extensions.js'
import type { Rule } from '../rule.js'

/** A loop works inside its project. */
export const pathEscapesProject: Rule = {
  id: 'lss/path-escapes-project',
  severity: 'error',
  summary: 'A path leads out of the project.',
  why: 'The same loop would read or change different files on another machine, and files that are none of its business.',
  create: ({ broken, document: { loop }, report }) => {
    const inspect = (path: unknown, at: string) => {
      const problem = typeof path === 'string' && !broken(at) ? wayOut(path) : undefined
      if (problem === undefined) return
      const fix = 'Give a path relative to the project, inside it.'
      report({ at, message: `the path "${path}" ${problem}, expected one inside the project`, fix })
    }
    return {
      memory: ({ write_policy }, at) => inspect(write_policy?.schema, `${at}/write_policy/schema`),
      worker: ({ outputs }, at) => inspect(outputs?.schema_ref, `${at}/outputs/schema_ref`),
      feedback: ({ template_ref: ref }, at) => inspect(ref, `${at}/template_ref`),
      safety: ({ type, config }, at) => {
        if (type === 'schema_enforce') inspect(config?.['schema_ref'], `${at}/config/schema_ref`)
      },
      end() {
        const all = loop.extensions?.evaluators
        for (const [id, settings] of Object.entries(isSettings(all) ? all : {})) {
          if (!isSettings(settings)) continue
          const at = below('/extensions/evaluators', id)
          for (const key of ['cwd', 'schema_ref']) inspect(settings[key], `${at}/${key}`)
          const writes = settings['writes']
          for (const [index, path] of (isTexts(writes) ? writes : []).entries()) inspect(path, `${at}/writes/${index}`)
        }
      },
    }
  },
}
