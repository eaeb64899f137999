import type { Effect, EventBody, LoopError } from '@loop/spec'

/** How a task ends whose skill can be given to nobody: somebody changed it while the run went on. No agent was called. */
export const notGiven = ({ id }: Effect, { code, message, fix, place }: LoopError): EventBody => ({
  type: 'effect.finished',
  effect: id,
  status: 'failed',
  retryable: false,
  usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
  error: {
    code,
    message: [
      `nobody was called: ${message}`,
      ...(place ? [`(${place.file}:${place.line}:${place.column})`] : []),
      ...(fix === undefined ? [] : [fix]),
    ].join(' '),
  },
})
