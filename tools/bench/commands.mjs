import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pickLoop, run } from '../../packages/runtime/dist/index.js'
import { inFolder, median, ms } from './measure.mjs'

/** What a command of a round costs above starting the same shell bare: supervision, log, journal, and its share of the round's report. */
export const benchCommands = rounds =>
  inFolder(async root => {
    const bare = []
    for (let n = 0; n < 200; n++) bare.push(await timeOf(root))
    const home = join(root, '.openloop/bench')
    mkdirSync(home, { recursive: true })
    const commands = { play: 'true', scan: ['true', 'true'], verify: ['true', 'false'] }
    const limits = { max_consecutive_failures: rounds }
    writeFileSync(join(home, 'openloop.json'), JSON.stringify({ version: 1, total_rounds: rounds, commands, limits }))
    const { plan, root: place } = await pickLoop(home, root)
    const started = performance.now()
    const { state } = await run({ plan, root: place })
    const each = (performance.now() - started) / (5 * rounds)
    if (state.iteration !== rounds) throw new Error(`the run ended in round ${state.iteration}`)
    const spawned = median(bare)
    return [
      `${5 * rounds} commands in ${rounds} rounds: ${ms(each)} a command, ${ms(each - spawned)} above a bare spawn (${ms(spawned)})`,
    ]
  })

const timeOf = cwd =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn('sh', ['-c', 'true'], { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    child.once('error', reject)
    child.once('close', () => resolve(performance.now() - started))
  })
