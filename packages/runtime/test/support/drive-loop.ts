// Runs a loop of the project that is given, in a process of its own that a test can end.
import { pickLoop, run } from '../../src/index.js'

const [root = '', loop = ''] = process.argv.slice(2)
const { plan } = await pickLoop(loop, root)
await run({ plan, root, onCreated: id => void process.stdout.write(`${id}\n`) })
