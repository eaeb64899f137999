import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { run } from '../../packages/runtime/dist/index.js'
import { inFolder, ms, ratio, syncTime } from './measure.mjs'
import { side } from './plans.mjs'

/** Tasks of a few milliseconds, many side by side: how many syncs their journal lines share. */
export const benchParallel = (tasks, wide) =>
  inFolder(async root => {
    const pair = 2 * syncTime(root)
    const syncs = await countSyncs(root)
    const idle = {
      call: async ({ effect }) => {
        await setTimeout(2 + (effect.id.length % 5))
        return { status: 'ok', text: '' }
      },
    }
    const started = performance.now()
    const { status } = await run({ plan: side(tasks, wide), root, agents: { idle } })
    const each = (performance.now() - started) / tasks
    if (status !== 'done') throw new Error(`the run ended as ${status}`)
    return [
      `${tasks} tasks, ${wide} side by side: ${syncs()} syncs of the journal, ${(syncs() / tasks).toFixed(2)} a task (one by one: 2); ${ms(each)} a task, ${ratio(each, pair)} of two fdatasyncs`,
    ]
  })

/** Counts the syncs of data from now on. */
const countSyncs = async root => {
  const handle = await open(join(root, 'probe'), 'w')
  const prototype = Object.getPrototypeOf(handle)
  const { datasync } = prototype
  let seen = 0
  prototype.datasync = function () {
    seen++
    return datasync.call(this)
  }
  await handle.close()
  return () => seen
}
