// Runs a loop of a project in a process of its own, and says how it ended and how many seconds the process went on after that.
import { pickLoop, run } from '../../src/index.js'

const [folder = '', loop = ''] = process.argv.slice(2)
const { plan, root } = await pickLoop(loop, folder)
const { status } = await run({ plan, root })
const ended = process.uptime()
process.on('exit', () => process.stdout.write(`${status} ${process.uptime() - ended}`))
