import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { loopFile, projectFile } from './files.mjs'

const marks = [1_000, 10_000]

/** Memory of one process that analyses many generated files through the library and keeps nothing of what it found. */
export const benchMemory = () => {
  const printed = execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url)], { encoding: 'utf8' })
  const [begin, ...after] = JSON.parse(printed)
  const [first, last] = [after[0], after.at(-1)]
  return [
    `before the first file: ${mib(begin.rss)} resident, ${mib(begin.heap)} heap`,
    ...after.map(
      ({ files, rss, heap, peak }) =>
        `after ${files.toLocaleString('en')} files: ${mib(rss)} resident (${mib(peak)} at most), ${mib(heap)} heap after a collection`,
    ),
    `from ${first.files.toLocaleString('en')} to ${last.files.toLocaleString('en')} files: ${change(last.rss - first.rss)} resident, ${change(last.heap - first.heap)} heap (aim: flat)`,
    'files are made in memory, one call of `analyse` each; what was found is dropped. A caller that keeps it pays for it.',
  ]
}

const mib = bytes => `${(bytes / 2 ** 20).toFixed(1)} MiB`
const change = bytes => `${bytes < 0 ? '-' : '+'}${mib(Math.abs(bytes))}`

const measure = async () => {
  const { analyse } = await import('../../packages/spec/dist/index.js')
  const project = { path: 'loop.yaml', text: projectFile }
  let peak = 0
  const now = files => {
    globalThis.gc()
    const { rss, heapUsed } = process.memoryUsage()
    return { files, rss, heap: heapUsed, peak }
  }
  const taken = [now(0)]
  for (let index = 1; index <= marks.at(-1); index++) {
    const { files } = await analyse({ project, loops: [{ path: `loops/loop-${index}.yaml`, text: loopFile(index) }] })
    if (files[1].loops[0]?.name !== `loop-${index}`) throw new Error(`loop-${index} was not read`)
    if (index % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss())
    if (marks.includes(index)) taken.push(now(index))
  }
  console.log(JSON.stringify(taken))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await measure()
