import type { Tool } from '../../../generated/types.js'
import { own } from '../../../own.js'
import { builtInTools } from '../../../plan/built-in-tools.js'
import { below } from '../../../source/document.js'
import type { Rule } from '../rule.js'

const always: ReadonlySet<string> = new Set<keyof Tool>(['description', 'irreversible'])

/** A limit that nobody holds is worse than none. */
export const toolSetting: Rule = {
  id: 'loopkit/tool-setting',
  severity: 'error',
  summary:
    'A tool has a setting of another one, or an agent has `run` or `fetch` and nothing says what may be run or fetched.',
  why: 'A setting that its tool does not know would hold nobody back; and a tool without its list can do nothing.',
  create: ({ broken, report, workspace }) => ({
    tool(tool, at, name) {
      const known = own(builtInTools, name)?.settings ?? []
      for (const key of Object.keys(tool) as (keyof Tool)[]) {
        if (always.has(key) || known.includes(key)) continue
        const homes = Object.entries(builtInTools).flatMap(([home, { settings }]) =>
          settings.includes(key) ? [`\`${home}\``] : [],
        )
        if (homes.length === 0) continue // another kind of setting, of connectors
        const message = `\`${key}\` is a setting of ${homes.join(', ')}, and holds nobody back in "${name}"`
        report({ at: below(at, key), message, fix: 'Move it to the tool that it is meant for, or remove it.' })
      }
    },
    agent({ tools = [], provider }, at, name) {
      if (provider === undefined) return // a program is given none of the built-in ones
      const settings = workspace.project?.project.tools
      for (const [index, tool] of tools.entries()) {
        const needed = own(builtInTools, tool)?.needs
        if (needed === undefined || own(settings, tool)?.[needed] !== undefined) continue
        if (broken(below(below('/tools', tool), needed))) continue
        const what = needed === 'commands' ? 'run: { commands: ["npm test"] }' : 'fetch: { hosts: [api.example.org] }'
        report({
          at: below(below(at, 'tools'), index),
          message: `"${name}" has the tool \`${tool}\`, and nothing says which ${needed} it may use`,
          fix: `List them at the top of the project file, as in \`tools: { ${what} }\`.`,
        })
      }
    },
  }),
}
