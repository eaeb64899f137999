import { didYouMean, someOf, surelyMeant } from '../../../diagnostics/suggest.js'
import { own } from '../../../own.js'
import { below } from '../../../source/document.js'
import type { Rule } from '../rule.js'

/** Programs may know connectors that the project does not; a model knows no others, and a project that lists some most likely lists all. */
export const unknownConnector: Rule = {
  id: 'loopkit/unknown-connector',
  severity: 'error',
  summary: 'A step names a connector that the project does not declare.',
  why: 'Its agent would be given no tools of it.',
  create: ({ report, workspace: { project } }) => ({
    step({ connectors = [], agent = 'default' }, at) {
      if (!project || project.broken.some(place => place.startsWith('/connectors'))) return
      const { connectors: declared, tools = {}, agents } = project.project
      const isModel = own(agents, agent)?.provider !== undefined
      if (!declared && !isModel) return
      const known = Object.keys(declared ?? {})
      for (const [index, name] of connectors.entries()) {
        if (name === undefined || known.includes(name) || (!isModel && Object.hasOwn(tools, name))) continue
        report({
          at: below(below(at, 'connectors'), index),
          message: `no connector "${name}" is declared in ${project.source.path}${didYouMean(name, known)}`,
          fix: known.length > 0 ? `Connectors there: ${someOf(known)}.` : 'Declare it there, in `connectors:`.',
          meant: surelyMeant(name, known),
        })
      }
    },
  }),
}
