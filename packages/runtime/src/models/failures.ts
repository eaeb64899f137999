/** Why a call of a model did not come to an answer. */
export type FailureKind =
  | 'wrong-key'
  | 'no-credit'
  | 'unknown-model'
  | 'bad-request'
  | 'too-long'
  | 'rate-limited'
  | 'overloaded'
  | 'server-error'
  | 'unreachable'
  | 'redirected'
  | 'broken-stream'
  | 'stalled'
  | 'malformed'
  | 'refused'
  | 'truncated'
  | 'empty'
  | 'over-ceiling'
  | 'ceiling-reached'
  | 'too-many-steps'
  | 'halted'
  | 'unpriced'

/** What is done about a kind of failure. */
export interface Failure {
  /** Whether another try may help. */
  retryable: boolean
  /** Whether nothing was used for sure; else what is not reported counts as the whole ceiling. */
  free: boolean
  /** What happened, after the name of the agent. */
  says: string
  /** What to do. */
  fix: string
}

/** Every failure that is known, what is said of it and whether it is worth another try. */
export const failures: Readonly<Record<FailureKind, Failure>> = {
  'wrong-key': {
    retryable: false,
    free: true,
    says: 'was not let in',
    fix: 'Check the key in {key}, and what it may do.',
  },
  'no-credit': {
    retryable: false,
    free: true,
    says: 'has no credit left',
    fix: 'Add credit at the provider, or raise its limit.',
  },
  'unknown-model': {
    retryable: false,
    free: true,
    says: 'asked for a model that is not there',
    fix: 'Correct `model`, or `baseUrl`; the provider lists what a key may use.',
  },
  'bad-request': {
    retryable: false,
    free: true,
    says: 'sent what the server does not take',
    fix: 'Remove the setting that it names.',
  },
  'too-long': {
    retryable: false,
    free: true,
    says: 'was given more than its model takes',
    fix: 'Give it less, or take a model with a larger context.',
  },
  'rate-limited': {
    retryable: true,
    free: true,
    says: 'was told that it asks too often',
    fix: 'Lower `maxParallel`, or ask for a higher rate.',
  },
  overloaded: {
    retryable: true,
    free: true,
    says: 'met a server that is busy',
    fix: 'Try again later, or take another model.',
  },
  'server-error': { retryable: true, free: false, says: 'met an error of the server', fix: 'Try again later.' },
  unreachable: {
    retryable: true,
    free: true,
    says: 'cannot reach the server',
    fix: 'Start it, or correct `baseUrl`; look at the network.',
  },
  redirected: {
    retryable: false,
    free: true,
    says: 'was sent elsewhere by the server',
    fix: 'Write the address that it leads to as `baseUrl`; a key is sent to no other.',
  },
  'broken-stream': { retryable: true, free: false, says: 'was cut off in the middle of its answer', fix: 'Try again.' },
  stalled: {
    retryable: true,
    free: false,
    says: 'waited for the server in vain',
    fix: 'Try again, or raise `stallSeconds`.',
  },
  malformed: {
    retryable: true,
    free: false,
    says: 'got what is no answer in the protocol',
    fix: 'Check `provider` and `baseUrl`: the server may speak another protocol.',
  },
  refused: {
    retryable: false,
    free: false,
    says: 'refused to answer',
    fix: 'Change what it is asked, or take another model.',
  },
  truncated: {
    retryable: false,
    free: false,
    says: 'was cut off at the most tokens that an answer may have',
    fix: 'Raise `maxTokens`, or the ceiling; or ask for less.',
  },
  empty: { retryable: true, free: false, says: 'answered nothing', fix: 'Ask for a text, or take another model.' },
  'over-ceiling': {
    retryable: false,
    free: true,
    says: 'was not called',
    fix: 'Raise its `ceiling`, or give it less.',
  },
  'ceiling-reached': {
    retryable: false,
    free: false,
    says: 'came to its ceiling while it used its tools',
    fix: 'Raise its `ceiling`, or give it less to read.',
  },
  'too-many-steps': {
    retryable: false,
    free: false,
    says: 'used tools and came to no answer',
    fix: 'Raise its `maxSteps`, or ask for less.',
  },
  halted: {
    retryable: false,
    free: false,
    says: 'was stopped by a guard',
    fix: 'Look at what the guard saw.',
  },
  unpriced: {
    retryable: false,
    free: true,
    says: 'was not called',
    fix: 'Declare a `ceiling` for it, or an agent of its own for this model.',
  },
}

/** A call that came to no answer. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure'
  constructor(
    readonly kind: FailureKind,
    /** What the provider said, or what was seen. */
    readonly detail: string,
    readonly more: { cause?: unknown; retryAfterMs?: number | undefined } = {},
  ) {
    super(detail, more.cause === undefined ? undefined : { cause: more.cause })
  }
}
