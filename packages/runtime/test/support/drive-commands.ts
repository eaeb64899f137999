// Runs the workspace of commands that is given, in a process of its own that a test can end.
import { pickLoop, run } from '../../src/index.js'

const [home = ''] = process.argv.slice(2)
const { plan, root } = await pickLoop(home, home)
await run({ plan, root, onCreated: id => void process.stdout.write(`${id}\n`) })
