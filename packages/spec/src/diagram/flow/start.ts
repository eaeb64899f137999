import type { Plan } from '../../generated/types.js'

/** How a run starts, and what it is given, in a line each. */
export const startLines = ({ name, trigger, inputs = [] }: Plan): string[] => [
  `${name}: ${[trigger.type, trigger.event, trigger.cron].filter(Boolean).join(' ')}`,
  inputs.length > 0 ? `given ${inputs.map(input => input.name).join(', ')}` : '',
]
