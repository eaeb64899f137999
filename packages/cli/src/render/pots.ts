import type { Pot } from '@loop/spec'
import { amountText } from './amounts.js'

const names: Record<Pot['unit'], string> = { iterations: 'iterations', seconds: 'time', tokens: 'tokens', usd: 'cost' }

/** A line for each budget that is limited or used: how much is used, held back, allowed, and only assumed. */
export const potLines = (pots: readonly Pot[]): string[] =>
  pots
    .filter(({ used, reserved, max }) => max !== null || used > 0 || reserved > 0)
    .map(({ unit, used, assumed, reserved, max, per = 'run', task }) => {
      const held = reserved > 0 ? ` used + ${amountText(unit, reserved)} reserved` : ''
      const allowed = max === null ? ', no limit' : ` of ${amountText(unit, max)}`
      const guessed = assumed > 0 ? ` (${amountText(unit, assumed)} assumed, as nobody reported it)` : ''
      return `${names[unit].padEnd(10)}  ${amountText(unit, used)}${held}${allowed}${guessed}${wholes[per](task ?? '')}`
    })

/** What a budget is one of, when that is not the run. */
const wholes: Record<NonNullable<Pot['per']>, (task: string) => string> = {
  run: () => '',
  iteration: () => ' in this iteration',
  task: task => ` by ${task}`,
  day: () => ' today, by all runs',
  project: () => ' by all runs of the project',
}
