import { nodeAt } from '../../../source/document.js'
import { usual } from '../commands.js'
import type { Rule } from '../rule.js'

export const stallOverTimeout: Rule = {
  id: 'openloop/stall-over-timeout',
  severity: 'warning',
  summary: 'A command may stall for as long as it may run at all.',
  why: 'It is never found to be stalled: its time is over first.',
  check: ({ loop: { limits, commands }, document, report }) => {
    const message = (stall: number, most: number) => `it stalls after ${stall} s, and is ended after ${most} s anyway`
    const fix = 'Let the time for stalling be the shorter one.'
    const { command_timeout_seconds: most = usual.timeoutSeconds, stall_timeout_seconds: stall } = limits ?? {}
    if (stall !== undefined && stall >= most)
      report({ at: '/limits/stall_timeout_seconds', message: message(stall, most), fix })
    if (!commands) return
    for (const { place, at, stallSeconds, timeoutSeconds } of document.commands) {
      if (
        place === at ||
        stallSeconds < timeoutSeconds ||
        nodeAt(document.source.root, `${place}/stall_timeout_seconds`) === undefined
      )
        continue
      report({ at: `${place}/stall_timeout_seconds`, message: message(stallSeconds, timeoutSeconds), fix })
    }
  },
}
