// Runs a loop from a program of your own: the events as they come, then the outcome.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pickLoop, run } from '@loop/runtime'

const here = process.argv[2] ?? dirname(fileURLToPath(import.meta.url))
const { plan, root } = await pickLoop('haiku', here)

const going = run({ plan, root, limits: { iterations: 4 } })

for await (const event of going) {
  if (event.type === 'round.started') console.log(`round ${event.round}`)
  if (event.type === 'effect.finished' && event.verdict)
    console.log(`  ${event.verdict.verdict}: ${event.verdict.criteria[0]?.evidence.split('\n')[0]}`)
}

const result = await going
console.log(`${result.status}: ${result.reason}, ${result.state.used.iterations} rounds, record in ${result.folder}`)
process.exitCode = result.exitCode
