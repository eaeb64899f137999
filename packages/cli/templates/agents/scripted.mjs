// A scripted stand-in: no model. It stands where an agent would stand, so that the loop runs without any key, and it
// forgets one point at first, so that the check has something to find. Put a real agent into loop.yaml in its place.
import { writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'

const say = line => console.log(`[scripted stand-in: no model] ${line}`)

const prompt = await text(process.stdin)
const isCorrection = prompt.includes('# Feedback')

const points = ['It holds a first loop: loops/', 'Its agents and checks are declared in loop.yaml']
if (isCorrection) points.push('What each run did is recorded in .loop/runs/')

await writeFile(
  'NOTES.md',
  `Written by a scripted stand-in, no model.\n\n${points.map(point => `- ${point}\n`).join('')}`,
)
say(`wrote NOTES.md with ${points.length} points${isCorrection ? ', one more after the feedback' : ''}`)
