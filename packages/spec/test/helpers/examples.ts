import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CompositionHost } from '../../src/dialects/lss/host.js'
import { maxTextLength } from '../../src/source/parse.js'
import { type Analysis, analyse } from '../../src/workspace.js'

export const rulesFolder = fileURLToPath(new URL('../rules', import.meta.url))

/** An example of a rule: the file that shows it, and the workspace around it. */
export interface Example {
  path: string
  analysis: Analysis
}

/** Analyses `bad` or `good` of a rule: a project file by itself, or a loop with the rule's project file. */
export const analyseExample = async (id: string, which: 'bad' | 'good'): Promise<Example | undefined> => {
  const folder = join(rulesFolder, id)
  const read = (name: string): string | undefined =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined
  const project = read(`${which}.project.yaml`)
  if (project !== undefined) {
    return { path: 'loop.yaml', analysis: await analyse({ project: { path: 'loop.yaml', text: project }, loops: [] }) }
  }
  const text = read(`${which}.yaml`)
  if (text === undefined) return undefined
  const shared = read('project.yaml')
  const path = 'loops/example.yaml'
  const analysis = await analyse({
    ...(shared === undefined ? {} : { project: { path: 'loop.yaml', text: shared } }),
    loops: [{ path, text: which === 'bad' ? padded(id, text) : text }],
    host: childrenIn(folder, path, text),
  })
  return { path, analysis }
}

/** The files of an example: itself, and those beside it in `children`. */
const childrenIn = (folder: string, example: string, text: string): CompositionHost => ({
  read(ref, from) {
    const path = join(dirname(from), ref)
    if (path === example) return { path, text }
    const file = join(folder, relative(dirname(example), path))
    if (!existsSync(file)) return null
    if (statSync(file).isDirectory()) return { path, reason: 'is a folder, expected a file' }
    return { path, text: readFileSync(file, 'utf8') }
  },
})

/** An example of a file that is too large would be too large to keep. */
const padded = (id: string, text: string): string => (id === 'yaml/too-large' ? text + '#'.repeat(maxTextLength) : text)
