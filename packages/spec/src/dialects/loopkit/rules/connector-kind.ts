import { builtInTools } from '../../../plan/built-in-tools.js'
import { below } from '../../../source/document.js'
import type { Rule } from '../rule.js'

/** Keys that are for one of the two kinds alone. */
const keys = { command: ['cwd', 'env'], url: ['headers'] } as const

/** What the name of a connector may be made of: it becomes a part of the names of its tools. */
const plainName = /^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$/

/** A connector is one thing, and has the keys of that. */
export const connectorKind: Rule = {
  id: 'loopkit/connector-kind',
  severity: 'error',
  summary:
    'A connector is not exactly one of a program and an address, has a key of the other, or a name that tools cannot have or have already.',
  why: 'Which of two is meant cannot be guessed, and a key of the other kind would be ignored, with what its author relies on.',
  create: ({ broken, report }) => ({
    connector(connector, at, name) {
      if (!plainName.test(name))
        report({
          at,
          key: true,
          message: `${JSON.stringify(name)} cannot be the name of a connector, for its tools are called \`name/tool\``,
          fix: 'Use up to 32 letters, digits, "-" and "_", the first of them a letter or a digit.',
        })
      if (Object.hasOwn(builtInTools, name))
        report({
          at,
          key: true,
          message: `"${name}" is the name of a built-in tool, so whoever lists it would be given both`,
          fix: `Name the connector for what it reaches, as in "my-${name}".`,
        })
      const { command, url } = connector
      if (command !== undefined && url !== undefined) {
        const message = `the connector "${name}" is a program by \`command\` and an address by \`url\``
        return report({ at: below(at, 'url'), message, fix: 'Keep one of them, or make two connectors.' })
      }
      if (command === undefined && url === undefined) {
        if (broken(below(at, 'command')) || broken(below(at, 'url'))) return
        const message = `the connector "${name}" has neither \`command\` nor \`url\`, so nothing can be started or reached`
        const fix = 'Give it `command`, a program that is started; or `url`, where it is reached over HTTP.'
        return report({ at, message, fix })
      }
      const other = command === undefined ? 'command' : 'url'
      const kind = command === undefined ? 'an address' : 'a program'
      for (const key of keys[other]) {
        if (connector[key] === undefined) continue
        const message = `\`${key}\` is for a connector with \`${other}\`, and "${name}" is ${kind}`
        report({ at: below(at, key), message, fix: 'Remove it.' })
      }
    },
  }),
}
