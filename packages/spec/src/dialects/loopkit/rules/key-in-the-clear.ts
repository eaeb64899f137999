import { usualKeys } from '../../../plan/model-spec.js'
import { plainHttpHost } from '../../../plan/plain-http.js'
import { below } from '../../../source/document.js'
import type { Rule } from '../rule.js'

/** Whoever is on the way can read what is sent over plain HTTP. */
export const keyInTheClear: Rule = {
  id: 'loopkit/key-in-the-clear',
  severity: 'warning',
  summary: 'A key, or a header that is secret, is sent over plain HTTP to another machine.',
  why: 'Whoever is on the way can read it, with all that is asked and answered, and can answer in the place of the server.',
  create: ({ report }) => ({
    agent({ provider, baseUrl, apiKeyEnv, headers = {} }, at, name) {
      const host = plainHttpHost(baseUrl)
      if (provider === undefined || host === undefined) return
      const key = apiKeyEnv ?? usualKeys[provider]
      const sent = [
        ...(key === undefined ? [] : [key]),
        ...Object.values(headers).flatMap(value => (typeof value === 'string' ? [] : [value.env])),
      ]
      if (sent.length === 0) return
      report({
        at: below(at, 'baseUrl'),
        message: `"${name}" sends what ${[...new Set(sent)].join(', ')} holds to ${host} unencrypted`,
        fix: 'Write `https://`, or reach the server through a tunnel that ends on this machine.',
      })
    },
  }),
}
