import type { Effect, EffectFinished, Plan } from '@loop/spec'
import type { State } from '../../src/index.js'
import { isWorse, standingAfter } from '../../src/rounds/standing.js'

/** What an effect of a loop of commands came to, by chance where the world decides and as the driver does it where the state does. */
export const outcomeOfCommand = (
  plan: Plan,
  state: State,
  { id, kind, target }: Effect,
  random: () => number,
  crashes: boolean,
): EffectFinished | undefined => {
  const base = { type: 'effect.finished' as const, effect: id }
  switch (kind) {
    case 'task':
      return { ...base, ...workOf(plan, target, random, crashes) }
    case 'choice':
      return random() < 0.02
        ? { ...base, status: 'failed' }
        : { ...base, status: 'ok', value: chosen(plan, state, target) }
    case 'check':
      return { ...base, ...verdictOf(plan, target, random, crashes) }
    case 'record':
      return random() < 0.03
        ? { ...base, status: 'failed', error: { code: 'store', message: 'the disk is full' } }
        : { ...base, status: 'ok', record: { ...recordOf(plan, state) } }
    default:
      return undefined
  }
}

type Outcome = Omit<EffectFinished, 'type' | 'effect'>

const odd = { timedOut: true, message: 'it took too long' }

/** A change that goes too far has failed, and so has a program that is stopped. */
const workOf = ({ tasks }: Plan, target: string, random: () => number, crashes: boolean): Outcome => {
  const gates = tasks.find(({ id }) => id === target)?.gates
  if (crashes && random() < 0.05) return { status: 'cut' }
  if (gates && random() < 0.2)
    return {
      status: 'failed',
      error: { code: 'fail.false_pass', message: 'too many files' },
      gates: { files: ['a'], lines: 1, broken: ['too many files'], undone: gates.onBreak === 'undo' },
    }
  if (random() < 0.2)
    return {
      status: 'failed',
      error: { code: 'program', message: 'it failed' },
      ...(random() < 0.3 ? { exit: odd } : {}),
    }
  return { status: 'ok', output: { text: 'x', bytes: 1 } }
}

const verdictOf = ({ checks }: Plan, target: string, random: () => number, crashes: boolean): Outcome => {
  if (crashes && random() < 0.03) return { status: 'cut' }
  const verdict = random() < 0.6 ? 'pass' : 'fail'
  const isMeasured = checks.find(({ id }) => id === target)?.function === 'baseline' && random() < 0.9
  return {
    status: 'ok',
    verdict: {
      verdict,
      criteria: [{ criterion: target, verdict, evidence: 'as it is' }],
      independence: 'other',
      ...(isMeasured ? { value: Math.floor(random() * 10) } : {}),
    },
    ...(verdict === 'fail' && random() < 0.1 ? { exit: odd } : {}),
  } as Outcome
}

/** What the expressions of choices say, in other words. */
const chosen = ({ checks }: Plan, state: State, choice: string): boolean => {
  const verdicts = new Map(checks.map(({ id }, index) => [id, state.checks[index]?.verdict?.verdict]))
  if (choice === 'below') return verdicts.get('baseline') !== 'pass'
  if (choice === 'verified') return checks.every(({ id }) => !id.startsWith('verify') || verdicts.get(id) === 'pass')
  return state.troubles.some(({ target }) => /^(?:play|scan|verify)/.test(target))
}

const recordOf = (plan: Plan, state: State): EffectFinished['record'] => {
  const standing = standingAfter(plan, state)
  if (!plan.checkpoint) return { standing }
  const action = isWorse(plan, standing, state.kept) ? 'reset' : 'committed'
  return {
    standing: action === 'reset' ? (state.kept ?? standing) : standing,
    checkpoint: { action, branch: 'loop/any/r' },
  }
}
