import type { EventBody } from '@loop/spec'

/** An event in a few words, without anything that people or agents wrote. */
export const eventText = (event: EventBody): string => {
  switch (event.type) {
    case 'iteration.started':
    case 'iteration.ended':
      return `${event.type} ${event.iteration}`
    case 'round.started':
      return `${event.type} ${event.round} (${event.because})`
    case 'changes.rolled-back':
      return `${event.type} to ${event.to} (${event.because})`
    case 'effect.started':
      return `${event.type} ${event.effect.id}`
    case 'effect.begun':
    case 'effect.spawned':
    case 'effect.lost':
    case 'effect.resumed':
      return `${event.type} ${event.effect}`
    case 'tool.started':
      return `${event.type} ${event.effect} use ${event.use} of ${event.tool}`
    case 'tool.finished':
      return `${event.type} ${event.effect} use ${event.use} of ${event.tool} (${event.status})`
    case 'connector.started':
    case 'connector.spawned':
    case 'connector.ready':
    case 'connector.ended':
      return `${event.type} ${event.connector} (start ${event.start})`
    case 'effect.finished':
      return `${event.type} ${event.effect} (${event.status})`
    case 'ask.answered':
      return `${event.type} ${event.ask} (${event.choice})`
    case 'run.paused':
      return `${event.type} at ${event.limit.max} ${event.limit.unit}`
    case 'run.waiting':
      return `${event.type} for ${event.ask}`
    case 'run.ended':
      return `${event.type} ${event.outcome} (${event.reason})`
    case 'run.started':
    case 'run.resumed':
    case 'run.interrupted':
      return event.type
  }
}
