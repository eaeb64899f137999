import type { Words } from '../words.js'

const never = 'Commands have no such limit; let the program that `fix` runs keep one.'
const verify = 'Let `verify` run what fails when something is wrong, such as the tests.'

export const openloopWords: Words = {
  fact: 'command',
  goal: 'mission',
  work: 'command that changes something',
  independence: {
    'same-agent': 'what verifies is what repairs',
    'same-model': 'what verifies uses the model that repairs',
    'same-vendor': 'what verifies uses another model of the same vendor',
    other: 'a command verifies, which is not what repairs',
  },
  fixes: {
    fact: verify,
    criteria: verify,
    goal: 'Say in `mission` what will be true, with a number or with words such as "every" or "no".',
    passes: 'Set `total_rounds`.',
    time: 'Set `total_rounds` and `limits.command_timeout_seconds`.',
    use: never,
    tokens: never,
    money: never,
    checker: verify,
    otherChecker: 'Let `verify` run something else than `fix`.',
    independence: 'Let `verify` run something else than `fix`.',
    makers: verify,
    evidence: verify,
    again: 'Let `total_rounds` be 2 or more.',
    feedback: 'Add `fix`, which is given the last error.',
    exhaustion: 'Set `total_rounds`.',
    rollback: 'Write `git: { checkpoint: true }`.',
    interruption: 'Set `interrupted: ask` or `interrupted: retry`.',
    timeouts: 'Set `limits.command_timeout_seconds`.',
    caps: never,
    ceilings: never,
    person: 'A run that gets nowhere ends as failed or blocked; only a loop in another dialect can ask a person there.',
    askAfterCrash: 'Write `interrupted: ask`.',
    pauses: 'Only a loop in another dialect waits for a person at a limit.',
    memory: 'Add `fix`, which is given the lessons of earlier runs.',
    enough: 'Add `fix`, which is given the lessons of earlier runs.',
    ownMemory: 'Give the loop a `name` of its own.',
  },
}
