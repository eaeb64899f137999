import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CompositionHost } from '../../src/dialects/lss/host.js'
import { type Analysis, analyse } from '../../src/workspace.js'
import { rulesFolder } from '../helpers/examples.js'
import { minimal } from '../helpers/lss.js'

/** A document that is valid, with the project file it belongs to. */
export interface Original {
  name: string
  path: string
  text: string
  project?: string
  /** The folder on disk of what it refers to. */
  folder?: string
}

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const read = (path: string): string => readFileSync(join(repository, path), 'utf8')

const inProject = (folder: string, loops: readonly string[]): Original[] => {
  const project = read(`${folder}/loop.yaml`)
  const asLoop = loops.map(path => ({ name: `${folder}/${path}`, path, text: read(`${folder}/${path}`), project }))
  return [{ name: `${folder}/loop.yaml`, path: 'loop.yaml', text: project }, ...asLoop]
}

const goodExamples = (): Original[] =>
  ['loopkit', 'lss', 'yaml'].flatMap(dialect =>
    readdirSync(join(rulesFolder, dialect)).flatMap(rule => {
      const folder = join(rulesFolder, dialect, rule)
      const file = (name: string) =>
        existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined
      const [project, text] = [file('good.project.yaml') ?? file('project.yaml'), file('good.yaml')]
      const name = `${dialect}/${rule}`
      if (text === undefined) return project === undefined ? [] : [{ name, path: 'loop.yaml', text: project }]
      return [{ name, path: 'loops/example.yaml', text, folder, ...(project === undefined ? {} : { project }) }]
    }),
  )

/** Every valid document there is: libraries, examples, and the good example of each rule. */
export const originals = (): Original[] => [
  ...inProject('loop-library', ['loops/daily-triage.yaml', 'loops/fix-failing-tests.yaml', 'loops/pr-review.yaml']),
  ...inProject('examples/heal-tests', ['loops/heal.yaml']),
  ...inProject('examples/embed', []),
  { name: 'the smallest loop in lss', path: 'loops/minimal.yaml', text: JSON.stringify(minimal(), null, 2) },
  ...goodExamples(),
]

/** Analyses a document, or another text in its place. */
export const analyseOriginal = ({ path, project, folder, text: own }: Original, text = own): Promise<Analysis> => {
  if (path === 'loop.yaml') return analyse({ project: { path, text }, loops: [] })
  const host: CompositionHost | undefined = folder === undefined ? undefined : childrenIn(folder, path, text)
  const shared = project === undefined ? undefined : { path: 'loop.yaml', text: project }
  return analyse({ project: shared, loops: [{ path, text }], host })
}

const childrenIn = (folder: string, own: string, text: string): CompositionHost => ({
  read(ref, from) {
    const path = join(dirname(from), ref)
    if (path === own) return { path, text }
    const file = join(folder, relative(dirname(own), path))
    if (!existsSync(file) || !statSync(file).isFile()) return null
    return { path, text: readFileSync(file, 'utf8') }
  },
})
