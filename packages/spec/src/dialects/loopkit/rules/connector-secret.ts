import { below } from '../../../source/document.js'
import type { Rule } from '../rule.js'

/** Names of headers, arguments and parameters whose values are secret. */
const secret = /authorization|cookie|token|secret|passw|api[-_]?key|credential/i

/** An argument like `--token=…`, or a parameter of an address. */
const [argument, parameter] = [/^--?([\w-]+)=./, /[?&]([^=&]+)=[^&]/g]

/** Keys come from the environment. */
export const connectorSecret: Rule = {
  id: 'loopkit/connector-secret',
  severity: 'error',
  summary: 'A connector has a secret in its headers, its address or its arguments.',
  why: 'Whoever can read the file can use it, and version control keeps it for ever.',
  create: ({ report }) => ({
    connector({ headers = {}, url = '', command = [] }, at, name) {
      const found = (place: string, what: string, fix: string): void =>
        report({ at: place, message: `${what} of "${name}" is written here, and it is a secret by its name`, fix })
      for (const [header, value] of Object.entries(headers))
        if (typeof value === 'string' && secret.test(header))
          found(
            below(below(at, 'headers'), header),
            `the header \`${header}\``,
            `Name the variable that holds it: \`${header}: { env: … }\`; revoke it if it was shared.`,
          )
      for (const [, key = ''] of url.matchAll(parameter))
        if (secret.test(key))
          found(below(at, 'url'), `the parameter \`${key}\``, 'Give it in a header, from a variable: `headers:`.')
      for (const [index, word] of command.entries()) {
        const key = argument.exec(word ?? '')?.[1] ?? ''
        if (secret.test(key))
          found(below(below(at, 'command'), index), `the argument \`${key}\``, 'Name a variable under `env` instead.')
      }
    },
  }),
}
