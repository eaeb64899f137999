/** Why a conversation came to no answer. */
export type AcpFailureKind =
  | 'no-answer'
  | 'version'
  | 'login'
  | 'model'
  | 'said'
  | 'refused'
  | 'truncated'
  | 'too-many-requests'
  | 'cancelled'
  | 'unknown-end'

/** A call over ACP that came to no answer; the code that is on record is `acp/<kind>`. */
export class AcpFailure extends Error {
  override readonly name = 'AcpFailure'
  constructor(
    readonly kind: AcpFailureKind,
    /** In words, to follow the program's name. */
    message: string,
    readonly response?: unknown,
  ) {
    super(message)
  }
}

/** Whether another try may help. */
export const mayHelp = (kind: AcpFailureKind): boolean =>
  kind === 'no-answer' || kind === 'said' || kind === 'cancelled'

const reasons: Readonly<Record<string, [AcpFailureKind, string]>> = {
  max_tokens: [
    'truncated',
    'was cut off at the most tokens that an answer may have. Ask for less, or raise its limit.',
  ],
  max_turn_requests: [
    'too-many-requests',
    'used up its requests before it was done. Ask for less, or raise its limit.',
  ],
  refusal: ['refused', 'refused to go on. Change what it is asked, or take another model.'],
  cancelled: ['cancelled', 'says that it was cancelled, and nobody did.'],
}

/** What a turn that did not end well came to. */
export const failureOf = (reason: unknown, response: unknown): AcpFailure => {
  const [kind, message] = (typeof reason === 'string' && Object.hasOwn(reasons, reason) && reasons[reason]) || [
    'unknown-end' as const,
    `ended for a reason that is not known here: ${JSON.stringify(reason)?.slice(0, 100)}.`,
  ]
  return new AcpFailure(kind, message, response)
}
