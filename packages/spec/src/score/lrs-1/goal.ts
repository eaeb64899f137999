import type { Criterion } from '../criterion.js'

/** Words that make a sentence one that can be found true or false. */
const measurable =
  /\d|%|\b(all|any|both|each|every|everything|no|none|never|nothing|without|zero|only|until|at (least|most)|(more|less|fewer) than|passes|fails?|succeeds?|green)\b/i

const decidedByCommand: Criterion = {
  id: 'decided-by-command',
  possible: 50,
  judge({ plan, line }) {
    const commands = plan.checks.filter(({ kind }) => kind === 'command').map(({ label }) => label)
    return commands.length > 0
      ? { earned: 50, reason: `a command decides: ${commands.join(', ')}`, line: line('verify/checker') }
      : {
          earned: 0,
          reason: 'no command decides',
          fix: 'Name a check of the project, such as its tests, as a checker.',
        }
  },
}

const explicitCriteria: Criterion = {
  id: 'explicit-criteria',
  possible: 30,
  judge({ loop: { verify }, plan, line }) {
    if (verify?.criteria) return { earned: 30, reason: 'criteria are written down', line: line('verify/criteria') }
    if (plan.checks.length > 0 && plan.checks.every(({ kind }) => kind === 'command')) {
      return { earned: 30, reason: 'commands alone decide, which need no criteria', line: line('verify/checker') }
    }
    return {
      earned: 0,
      reason: 'a checker has only the prompts to judge by',
      fix: 'Add `verify.criteria`, one sentence each.',
    }
  },
}

const measurableDescription: Criterion = {
  id: 'measurable-description',
  possible: 20,
  judge({ loop: { description }, line }) {
    const fix = 'Say in `description` what will be true, with a number or with words such as "every" or "no".'
    if (!description?.trim()) return { earned: 0, reason: 'there is no description', fix }
    const word = measurable.exec(description)?.[0]
    return word === undefined
      ? { earned: 0, reason: 'the description states nothing that can be measured', fix, line: line('description') }
      : { earned: 20, reason: `the description can be measured: "${word}"`, line: line('description') }
  },
}

export const goalCriteria: readonly Criterion[] = [decidedByCommand, explicitCriteria, measurableDescription]
