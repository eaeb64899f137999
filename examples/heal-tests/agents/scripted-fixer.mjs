// A scripted agent: no model. It stands where a coding agent would stand and, like one, sees nothing but its prompt and
// the project: it looks for what fails, makes one change that it knows for that, and leaves the judging to the checker.
import { text } from 'node:stream/consumers'
import { applyFirst } from './patching.mjs'
import { failuresIn } from './prompt.mjs'

const say = line => console.log(`[scripted agent: no model] ${line}`)

const failures = failuresIn(await text(process.stdin))
const result = await applyFirst(failures)

if (result === undefined) say('no known patch matches what fails; nothing changed')
else if (result.already) say(`${result.file} has this change already: ${result.note}`)
else say(`changed ${result.file}: ${result.note}`)
