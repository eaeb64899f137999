import type { GuardKind } from './guard.js'

/** A person has to approve what it is shown. */
export const humanGate: GuardKind = {
  look({ guard }) {
    const { instructions, rule } = guard.config ?? {}
    return { message: String(instructions ?? rule ?? 'a person has to approve this'), gate: true }
  },
}
