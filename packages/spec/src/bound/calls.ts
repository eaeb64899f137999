import type { AgentSpec, Place, Plan } from '../generated/types.js'

/** The calls of one kind that a pass can make, and what each uses at most. */
export interface CallKind {
  name: string
  /** Id of the task, or nothing for a check. */
  task?: string
  /** How often in a pass. */
  times: number
  /** `undefined`: nobody says. */
  tokens: number | undefined
  usd: number | undefined
  seconds: number
  place: Place
}

/** A check that cannot tell is asked once more in the same round. */
const judgings = 2

/** Every call that a pass makes at worst: all tasks, and every check as often as it may be asked. */
export const callsOf = ({ tasks, checks, agents }: Plan): CallKind[] => [
  ...tasks.map(({ id, label, agent, place }) => ({ name: label, task: id, times: 1, place, ...uses(agents[agent]) })),
  ...checks.map(({ label, kind, agent, timeoutSeconds, place }) =>
    kind === 'command'
      ? { name: label, times: judgings, tokens: 0, usd: 0, seconds: timeoutSeconds ?? 600, place }
      : { name: label, times: judgings, place, ...uses(agents[agent ?? '']) },
  ),
]

const uses = (agent: AgentSpec | undefined) => ({
  tokens: agent?.ceiling?.tokens,
  usd: agent?.ceiling?.costUsd,
  seconds: agent?.timeoutSeconds ?? 1800,
})
