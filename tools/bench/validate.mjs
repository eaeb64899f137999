import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loopFile, lssFile, projectFile } from './files.mjs'
import { median, ms, timeProcess } from './measure.mjs'

/** Cold start of `loop validate` against bare Node, and many files in one call, for each dialect. */
export const benchValidate = (cli, runs) => [
  ...benchDialect('loopkit', loopFile, cli, runs),
  ...benchDialect('lss', lssFile, cli, runs),
]

const yaml = createRequire(join(process.cwd(), 'packages/spec/package.json')).resolve('js-yaml')

/** What any validator that parses with js-yaml has to do at least. */
const parseAll = `
import { parseEvents } from ${JSON.stringify(pathToFileURL(yaml).href)}
import { readdirSync, readFileSync } from 'node:fs'
for (const name of readdirSync('loops')) parseEvents(readFileSync('loops/' + name, 'utf8'), {})
`

const benchDialect = (dialect, fileOf, cli, runs) => {
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
    timeProcess([cli, 'validate', 'loops/loop-0.yaml'], one)
    const bare = []
    const single = []
    for (let n = 0; n < runs; n++) {
      bare.push(timeProcess(['-e', '0'], one))
      single.push(timeProcess([cli, 'validate', 'loops/loop-0.yaml'], one))
    }
    const thousand = Array.from({ length: 5 }, () => timeProcess([cli, 'validate', 'loops'], many))
    const json = Array.from({ length: 3 }, () => timeProcess([cli, 'validate', '--format', 'json', 'loops'], many))
    const parsing = Array.from({ length: 5 }, () => timeProcess(['--input-type=module', '-e', parseAll], many))
    const [b, s, t, j, p] = [bare, single, thousand, json, parsing].map(median)
    return [
      `${dialect}: bare \`node -e 0\` ${ms(b)} (median of ${runs}, interleaved)`,
      `${dialect}: \`loop validate\` of one file of ${fileOf(0).length} bytes, cold: ${ms(s)}, ${(s / b).toFixed(2)}x of bare Node (aim: at most 1.6x)`,
      `${dialect}: \`loop validate\` of 1,000 such files in one call: ${ms(t)} (median of 5), ${ms(t - s)} above one file (aim: at most 150 ms); as JSON with all scores ${ms(j)}`,
      `${dialect}: reading those files and parsing them with js-yaml alone, which is the least it can come to: ${ms(p - b)} above bare Node`,
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
