import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { median, ms, timeProcess } from './measure.mjs'

const library = fileURLToPath(new URL('../../packages/runtime/dist/index.js', import.meta.url))

/** Takes a run up whose limit is used up, so that it is put down again at once. */
const program = (root, run) => [
  '--input-type=module',
  '-e',
  `const { resume } = await import(${JSON.stringify(pathToFileURL(library).href)})
const idle = { call: async () => ({ status: 'ok', text: '' }) }
await resume({ root: ${JSON.stringify(root)}, run: ${JSON.stringify(run)}, agents: { idle } })`,
]

/** How long a process takes that takes up a long run and puts it down, above a bare one; with the fold that the last driver kept, and without. */
export const benchResume = (root, run, events) => {
  const fold = join(root, '.loop/runs', run, 'fold.json')
  if (!existsSync(fold)) throw new Error('the driver kept no fold of a long run')
  const [bare, kept, whole] = [[], [], []]
  for (let n = 0; n < 7; n++) {
    bare.push(timeProcess(['-e', '0'], root))
    kept.push(timeProcess(program(root, run), root))
  }
  const load = Array.from({ length: 5 }, () =>
    timeProcess(['--input-type=module', '-e', `await import(${JSON.stringify(pathToFileURL(library).href)})`], root),
  )
  for (let n = 0; n < 3; n++) {
    rmSync(fold, { force: true })
    whole.push(timeProcess(program(root, run), root))
  }
  const [start, with_, without] = [bare, kept, whole].map(median)
  return [
    `taking it up there, after ${events.toLocaleString('en')} events: ${ms(with_ - start)} above process start of ${ms(start)} (aim: 250 ms), of which loading the library takes ${ms(median(load) - start)}; ${ms(without - start)} when the kept fold is lost`,
  ]
}
