import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { type SkillReference, skillReference } from '@loop/spec'
import { isInside } from '../project/inside.js'
import { userFolderName, userSkillsFolder } from './user-folder.js'

/** A skill on disk. */
export interface FoundSkill {
  /** Its SKILL.md, absolute. */
  file: string
  /** The name that it has to call itself, if its place tells one. */
  name: string | undefined
}

/** Why there is none. */
export interface NoSkill {
  what: 'unclear' | 'missing' | 'outside'
  /** In words, to follow its name. */
  message: string
  fix: string
}

const fileName = 'SKILL.md'

/**
 * Finds the skill that a step names.
 *
 * @param root the project's folder, absolute
 */
export const findSkill = (root: string, skill: string): FoundSkill | NoSkill => {
  const reference = skillReference(skill)
  if ('problem' in reference) return { what: 'unclear', message: reference.problem, fix: 'Correct `skill`.' }
  return finders[reference.kind](root, reference as never)
}

type Finder<Kind extends SkillReference['kind']> = (
  root: string,
  reference: Extract<SkillReference, { kind: Kind }>,
) => FoundSkill | NoSkill

const byPath: Finder<'path'> = (root, { path }) => {
  if (!isInside(root, path)) return leadsOut('the project')
  const file = skillFileAt(join(root, path))
  if (file === undefined) return missing(`no ${fileName} is at ${path}`, 'Give the path of a SKILL.md in the project.')
  return isInside(root, file.slice(root.length + 1)) ? found(file, root) : leadsOut('the project')
}

/** What is a path already stays one; then the project's own skills stand before the user's. */
const byName: Finder<'name'> = (root, { name }) => {
  for (const path of [name, `skills/${name}`]) {
    if (skillFileAt(join(root, path)) !== undefined) return byPath(root, { kind: 'path', path })
  }
  const user = userSkillsFolder()
  const file = user === undefined ? undefined : skillFileAt(join(user, name))
  if (file !== undefined) return found(file, root)
  const there = user === undefined ? unusable() : `, nor in ${user}`
  return missing(
    `it is not in skills/${name} of the project${there}`,
    `Write skills/${name}/${fileName}, or correct the name.`,
  )
}

const byPackage: Finder<'npm'> = (root, { package: name, name: skill }) => {
  const folder = packageFolder(root, name)
  if (folder === undefined) return missing(`the package ${name} is not installed in the project`, 'Install it.')
  const file = [join('skills', skill), skill].map(way => skillFileAt(join(folder, way))).find(Boolean)
  if (file === undefined)
    return missing(
      `the package ${name} has no skills/${skill}/${fileName}`,
      'Correct the name, or install another version.',
    )
  return realpathSync(file).startsWith(folder + sep) ? found(file, root) : leadsOut(`the package ${name}`)
}

const finders: { [Kind in SkillReference['kind']]: Finder<Kind> } = { path: byPath, name: byName, npm: byPackage }

/** A folder that is named and cannot be looked into is told. */
const unusable = (): string => (process.env[userFolderName] ? `, and ${userFolderName} is no absolute path` : '')

/** The name of its folder, unless that is the project's own, which is called as somebody likes. */
const found = (file: string, root: string): FoundSkill => {
  const folder = dirname(file)
  return { file, name: basename(file) === fileName && folder !== root ? basename(folder) : undefined }
}

const missing = (message: string, fix: string): NoSkill => ({
  what: 'missing',
  message: `is not there: ${message}`,
  fix,
})

const leadsOut = (of: string): NoSkill => ({
  what: 'outside',
  message: `leads out of ${of}`,
  fix: 'Put it inside, or name a skill that is there.',
})

/** The file of a skill: the path itself, or the SKILL.md in that folder. */
const skillFileAt = (path: string): string | undefined => {
  try {
    if (!statSync(path).isDirectory()) return path
    return existsSync(join(path, fileName)) ? join(path, fileName) : undefined
  } catch {
    return undefined
  }
}

/**
 * Where an npm package is installed, every link on the way resolved: in the project's `node_modules`, or in those of the folders
 * around it up to the repository's, where workspaces keep them.
 */
const packageFolder = (root: string, name: string): string | undefined => {
  const folders = [root]
  for (let at = root; !existsSync(join(at, '.git')); at = dirname(at)) {
    if (dirname(at) === at) return installed(root, name) // outside of every repository: the project's own alone
    folders.push(dirname(at))
  }
  return folders.map(folder => installed(folder, name)).find(Boolean)
}

const installed = (folder: string, name: string): string | undefined => {
  try {
    const path = realpathSync(join(folder, 'node_modules', name))
    return statSync(path).isDirectory() ? path : undefined
  } catch {
    return undefined
  }
}
