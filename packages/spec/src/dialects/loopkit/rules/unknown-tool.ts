import { nearest } from '../../../diagnostics/suggest.js'
import type { Project } from '../../../generated/types.js'
import { own } from '../../../own.js'
import { builtInTools } from '../../../plan/built-in-tools.js'
import { below } from '../../../source/document.js'
import type { Rule } from '../rule.js'

/** An agent would lack what its author gave it. */
export const unknownTool: Rule = {
  id: 'loopkit/unknown-tool',
  severity: 'error',
  summary: 'An agent lists a tool that is neither built in nor offered by a connector of the project.',
  why: 'The model would not be given it, and would do its work without what its author relies on.',
  create: ({ report, workspace }) => ({
    agent({ tools = [], provider }, at, name) {
      const isProgram = provider === undefined
      for (const [index, tool] of tools.entries()) {
        const wrong =
          tool === undefined ? undefined : problemOf(tool, name, isProgram, workspace.project?.project.connectors)
        if (wrong) report({ at: below(below(at, 'tools'), index), ...wrong })
      }
    },
  }),
}

const problemOf = (
  tool: string,
  agent: string,
  isProgram: boolean,
  connectors: Project['connectors'] = {},
): { message: string; fix: string } | undefined => {
  if (Object.hasOwn(builtInTools, tool)) {
    if (!isProgram) return undefined
    const message = `\`${tool}\` is a tool of models over HTTP, and "${agent}" is a program, which has its own`
    return { message, fix: 'Remove it. A program is given tools of connectors alone.' }
  }
  const slash = tool.indexOf('/')
  const [source, inner] = slash < 0 ? [tool, undefined] : [tool.slice(0, slash), tool.slice(slash + 1)]
  const connector = own(connectors, source)
  if (!connector) {
    const known = [...(isProgram ? [] : Object.keys(builtInTools)), ...Object.keys(connectors)]
    const meant = nearest(source, new Set(known))
    const fix =
      meant === undefined
        ? `Known here: ${known.join(', ') || 'none'}. A connector is declared under \`connectors:\`.`
        : `Did you mean "${inner === undefined ? meant : `${meant}/${inner}`}"?`
    return { message: `there is no tool "${tool}", which "${agent}" lists`, fix }
  }
  const allowed = connector.tools?.filter(one => typeof one === 'string')
  if (inner === undefined || !allowed || allowed.includes(inner)) return undefined
  const meant = nearest(inner, new Set(allowed))
  const fix =
    meant === undefined
      ? `Add it to the \`tools\` of "${source}", or remove it here.`
      : `Did you mean "${source}/${meant}"?`
  return { message: `the connector "${source}" lets nobody use "${inner}", which "${agent}" lists`, fix }
}
