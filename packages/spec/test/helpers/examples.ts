import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { CompositionHost } from '../../src/dialects/lss/host.js'
import type { ProjectFiles } from '../../src/plan/project-files.js'
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
    return {
      path: 'loop.yaml',
      analysis: await analyse({
        project: { path: 'loop.yaml', text: project },
        loops: [],
        files: filesIn(join(folder, 'files')),
      }),
    }
  }
  const json = read(`${which}.json`)
  if (json !== undefined) return inFolders(read(`${which}.path`)?.trim() ?? '.openloop/demo/openloop.json', json)
  const text = read(`${which}.yaml`)
  if (text === undefined) return undefined
  const shared = read('project.yaml')
  const path = 'loops/example.yaml'
  const analysis = await analyse({
    ...(shared === undefined ? {} : { project: { path: 'loop.yaml', text: shared } }),
    loops: [{ path, text: which === 'bad' ? padded(id, text) : text }],
    host: childrenIn(folder, path, text),
    files: filesIn(join(folder, 'files')),
    schemas: async () => schemaFault,
  })
  return { path, analysis }
}

/** A workspace of its own, in a project that has a folder `app` and lies in `/project`. */
const inFolders = async (path: string, text: string): Promise<Example> => ({
  path,
  analysis: await analyse({
    loops: [{ path, text }],
    folders: {
      folderOf: file => dirname(join('/project', file)),
      isFolder: folder =>
        ['/project', '/project/app', '/project/demo/app', dirname(join('/project', path))].includes(folder),
    },
  }),
})

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

/** The project of an example, as far as commands run it: what lies in `files`. Without that folder nothing is known. */
const filesIn = (folder: string): ProjectFiles | undefined =>
  existsSync(folder)
    ? { read: path => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null) }
    : undefined

/** Why a value is no JSON Schema, as a host tells it. */
const schemaFault = (schema: unknown): string | undefined => {
  const ajv = new Ajv2020({ strict: false })
  return ajv.validateSchema(schema as object) ? undefined : ajv.errorsText()
}

/** An example of a file that is too large would be too large to keep. */
const padded = (id: string, text: string): string => (id === 'yaml/too-large' ? text + '#'.repeat(maxTextLength) : text)
