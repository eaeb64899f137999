import { listAgents } from '@loop/runtime'
import { printOut } from '../output.js'
import { agentsText } from '../render/agent-list.js'
import { columnsOf, paintFor } from '../terminal.js'

/** `loop agents`: who can carry out steps; 1 when one that was checked would not do. */
export const agents = async ({
  format,
  check = false,
}: {
  format: 'pretty' | 'json'
  /** Whether programs are asked for their version and login. */
  check?: boolean
}): Promise<number> => {
  const list = await listAgents({ cwd: process.cwd(), check })
  printOut(
    format === 'json'
      ? `${JSON.stringify(list, undefined, 2)}\n`
      : agentsText(list, { width: Math.min(columnsOf('stdout'), 100), paint: paintFor('stdout') }),
  )
  const isWrong = list.agents.some(({ missing, problem, login }) => missing ?? problem ?? (login && !login.ok))
  return check && isWrong ? 1 : 0
}
