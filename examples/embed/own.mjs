// Brings everything of one's own: an agent, a check, a guard, a store for memory, and the time.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pickLoop, run, virtualClock } from '@loop/runtime'
import { notesInProcess } from './notes.mjs'

const here = process.argv[2] ?? dirname(fileURLToPath(import.meta.url))

// On this clock an hour takes no time: it jumps when everybody who works sleeps.
const clock = virtualClock(new Date('2030-01-01T00:00:00Z'))

// A model of your own goes here. It fails at first, so that the run waits and tries again.
let calls = 0
const poet = {
  async call({ prompt }, { signal }) {
    await clock.sleep(60_000, signal)
    if (++calls === 1) throw new Error('the model is busy')
    const before = prompt.includes('## poem') ? 'once more: ' : ''
    return { status: 'ok', text: `${before}roses are red`, usage: { inputTokens: 9, outputTokens: 3, costUsd: 0.01 } }
  },
}

// A check gives evidence for what it says; without any it says nothing that counts.
const rhymes = ({ outputs }) =>
  outputs.poet?.includes('red')
    ? { verdict: 'pass', evidence: 'it ends in "red"' }
    : { verdict: 'fail', evidence: 'there is no "red" in it' }

// A guard says what it saw, and what becomes of it the loop decides.
const noOrders = ({ text }) => (/\bignore\b/i.test(text) ? { message: 'somebody gives orders' } : undefined)

const { plan, root } = await pickLoop('poem', here, ['rhymes'])
const options = {
  ...{ plan, root, inputs: { topic: 'roses' }, clock },
  agents: { poet },
  checks: { rhymes },
  guards: { injection_detect: noOrders },
  stores: { notes: notesInProcess() },
}

for (const nth of ['first', 'second']) {
  const { status, reason, state, errors } = await run(options)
  console.log(`${nth}: ${status}: ${reason}, after ${Math.round(state.t / 1000)} s of the clock`)
  console.log(`  kept: version ${state.keys.poem?.version} of "poem"`)
  for (const { code, message } of errors) console.log(`  ${code}: ${message}`)
}
