import type { Detector, FoundStep, ProjectFolder } from './detector.js'
import { nothing } from './detector.js'

/** Scripts that mean the same in most projects. */
const known: readonly { script: string; step: FoundStep }[] = [
  { script: 'start', step: 'play' },
  { script: 'lint', step: 'scan' },
  { script: 'build', step: 'scan' },
  { script: 'test', step: 'verify' },
]

/** Lock files, and the program that writes them. */
const managers: readonly [file: string, manager: string][] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
]

/** What goes on until somebody stops it: servers, and whatever watches files. */
const endless: readonly RegExp[] = [
  /--watch\b/,
  /\b(?:nodemon|serve|http-server|live-server|webpack-dev-server)\b/,
  /\bvite(?!\S)(?!\s+build)/,
  /\b(?:next|nuxt|astro|react-scripts|ng|gatsby|remix)(?:-\w+)?\s+(?:start|dev|develop|serve)\b/,
  /\bnode\s+\S*server\b/,
]

/** What `npm init` writes where there are no tests. */
const placeholder = /no test specified/

/** Node: the scripts of package.json, by the package manager whose lock file is there. */
export const packageJson: Detector = {
  name: 'node',
  detect(project) {
    const scripts = scriptsIn(project.read('package.json'))
    if (!scripts) return nothing
    const manager = managerOf(project)
    const remarks: string[] = []
    const commands = known.flatMap(({ script, step }) => {
      const text = scripts[script]
      if (typeof text !== 'string' || text.trim() === '') return []
      const where = `package.json, scripts.${script}`
      if (placeholder.test(text)) remarks.push(`${where} only says that there are no tests, so it is left out`)
      else if (endless.some(pattern => pattern.test(text)))
        remarks.push(`${where} (${text}) goes on until it is stopped, so it is left out`)
      else return [{ step, name: script, run: `${manager} run ${script}`, where }]
      return []
    })
    return { commands, remarks }
  },
}

const scriptsIn = (text: string | undefined): Record<string, unknown> | undefined => {
  try {
    const { scripts } = JSON.parse(text ?? '') as { scripts?: unknown }
    return typeof scripts === 'object' && scripts !== null ? (scripts as Record<string, unknown>) : undefined
  } catch {
    return undefined // no package.json, or one that npm cannot read either
  }
}

const managerOf = (project: ProjectFolder): string => {
  const names = project.names()
  const [, locked] = managers.find(([file]) => names.includes(file)) ?? []
  const [, declared] = /"packageManager"\s*:\s*"(npm|pnpm|yarn|bun)@/.exec(project.read('package.json') ?? '') ?? []
  return locked ?? declared ?? 'npm'
}
