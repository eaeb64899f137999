import { plainHttpHost } from '../../../plan/plain-http.js'
import { below } from '../../../source/document.js'
import type { Rule } from '../rule.js'

/** What a tool gives goes into what a model does next, so whoever can change it on the way steers the agent. */
export const connectorInTheClear: Rule = {
  id: 'loopkit/connector-in-the-clear',
  severity: 'error',
  summary: 'A connector is reached over plain HTTP on another machine.',
  why: 'Whoever is on the way can read what is asked and answered, with the headers, and can answer in its place: agents act on that.',
  create: ({ report }) => ({
    connector({ url }, at, name) {
      const host = plainHttpHost(url)
      if (host === undefined) return
      report({
        at: below(at, 'url'),
        message: `"${name}" is reached unencrypted, on ${host}`,
        fix: 'Write `https://`, or reach it through a tunnel that ends on this machine.',
      })
    },
  }),
}
