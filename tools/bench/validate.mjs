import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loopFile, lssFile, projectFile } from './files.mjs'
import { median, ms, ratio, timeProcess } from './measure.mjs'
import { installNode24 } from './node-24.mjs'

/** Cold start of `loop validate` against bare Node, here and with Node 24, and many files in one call, for each dialect. */
export const benchValidate = (cli, runs) => {
  const folder = mkdtempSync(join(tmpdir(), 'loop-bench-node-'))
  try {
    const node24 = process.version.startsWith('v24.') ? undefined : installNode24(folder)
    return [
      ...benchDialect('loopkit', loopFile, { cli, runs, node24 }),
      ...benchDialect('lss', lssFile, { cli, runs, node24 }),
      ...(node24 || process.version.startsWith('v24.')
        ? []
        : ['Node 24 could not be installed: nothing is known of it']),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const yaml = createRequire(join(process.cwd(), 'packages/spec/package.json')).resolve('js-yaml')

/** What any validator that parses with js-yaml has to do at least. */
const parseAll = `
import { parseEvents } from ${JSON.stringify(pathToFileURL(yaml).href)}
import { readdirSync, readFileSync } from 'node:fs'
for (const name of readdirSync('loops')) parseEvents(readFileSync('loops/' + name, 'utf8'), {})
`

/** The least time of calls before each of which the results of earlier ones are taken away. */
const forgetting = (folder, call) =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      for (const name of readdirSync(folder)) if (name.startsWith('results-')) rmSync(join(folder, name))
      return call()
    }),
  )

/** Calls that keep compiled code in a folder, and calls that neither find nor keep any. */
const keeping = folder => ({ XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, NODE_DISABLE_COMPILE_CACHE: '' })
const keepingNothing = { NODE_DISABLE_COMPILE_CACHE: '1' }

/** One file again and again, with bare Node in between, since machines get slower and faster: by the least times, which others disturb least. */
const benchCold = (dialect, { cli, runs, node, name }, cwd) => {
  const argv = [cli, 'validate', 'loops/loop-0.yaml']
  const env = keeping(join(cwd, 'cache'))
  timeProcess(argv, cwd, { node, env })
  const [bare, kept, compiled] = [[], [], []]
  for (let n = 0; n < runs; n++) {
    bare.push(timeProcess(['-e', '0'], cwd, { node }))
    kept.push(timeProcess(argv, cwd, { node, env }))
    compiled.push(timeProcess(argv, cwd, { node, env: keepingNothing }))
  }
  const [b, k, c] = [bare, kept, compiled].map(times => Math.min(...times))
  const lines = [
    `${dialect}, ${name}: bare \`node -e 0\` ${ms(b)} (least of ${runs}, interleaved)`,
    `${dialect}, ${name}: \`loop validate\` of one file, cold: ${ms(k)}, ${ratio(k, b)} of bare Node (aim: at most 1.6x); with no compiled code kept: ${ms(c)}, ${ratio(c, b)}`,
  ]
  return { lines, bare: median(bare), one: median(kept) }
}

const benchDialect = (dialect, fileOf, { cli, runs, node24 }) => {
  const folder = mkdtempSync(join(tmpdir(), 'loop-bench-'))
  try {
    const one = join(folder, 'one')
    const many = join(folder, 'many')
    for (const [root, count] of [
      [one, 1],
      [many, 1000],
    ]) {
      mkdirSync(join(root, 'loops'), { recursive: true })
      writeFileSync(join(root, 'loop.yaml'), projectFile)
      for (let index = 0; index < count; index++)
        writeFileSync(join(root, 'loops', `loop-${index}.yaml`), fileOf(index))
    }
    const here = benchCold(dialect, { cli, runs, node: process.execPath, name: `Node ${process.versions.node}` }, one)
    const there = node24 ? benchCold(dialect, { cli, runs, node: node24, name: 'Node 24' }, one).lines : []
    const env = keeping(join(one, 'cache'))
    const call = (...flags) => timeProcess([cli, 'validate', ...flags, 'loops'], many, { env })
    // Nothing is known of the files before; compiled code is kept, as for the one file.
    const first = Array.from({ length: 5 }, () => call('--no-cache'))
    const keeps = forgetting(join(one, 'cache', 'loop'), () => call())
    const repeated = Array.from({ length: 7 }, () => call())
    const json = Array.from({ length: 3 }, () => call('--no-cache', '--format', 'json'))
    const jsonAgain = Array.from({ length: 4 }, () => call('--format', 'json')).slice(1)
    const parsing = Array.from({ length: 5 }, () => timeProcess(['--input-type=module', '-e', parseAll], many))
    const [f, r, j, a, p] = [first, repeated, json, jsonAgain, parsing].map(median)
    const what = `1,000 files of ${fileOf(0).length} bytes in one call`
    return [
      ...here.lines,
      ...there,
      `${dialect}: \`loop validate\` of ${what}, the first call: ${ms(f)} (median of 5), ${ms(f - here.one)} above one file (aim: at most 150 ms); ${ms(keeps)} where it also keeps its results`,
      `${dialect}: the same call again, no file changed, results kept by the first: ${ms(r)} (median of 7), ${ms(r - here.one)} above one file (aim: at most 150 ms)`,
      `${dialect}: as JSON with all scores: the first call ${ms(j)}, again ${ms(a)}`,
      `${dialect}: reading those files and parsing them with js-yaml alone, which is the least a first call can come to: ${ms(p - here.bare)} above bare Node`,
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
