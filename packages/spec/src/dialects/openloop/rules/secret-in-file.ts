import { eachSecret } from '../../shared/secrets.js'
import type { Rule } from '../rule.js'

export const secretInFile: Rule = {
  id: 'openloop/secret-in-file',
  severity: 'error',
  summary: 'A text looks like an API key, a token or a private key.',
  why: 'Whoever can read the file can use it, and version control keeps it for ever.',
  check: ({ document: { source }, report }) =>
    eachSecret(source, '', (at, kind) =>
      report({
        at,
        message: `this looks like ${kind}, and a loop file is no place for secrets`,
        fix: 'Revoke it, then pass it by the environment: commands are given its variables.',
      }),
    ),
}
