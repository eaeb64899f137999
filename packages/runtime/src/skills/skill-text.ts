import { isAbsolute, relative, sep } from 'node:path'
import type { LoadedSkill } from './load-skill.js'

/**
 * What an agent is told of a skill: what it is for, where the files beside it are, and its text. Of the front matter it needs no more.
 *
 * @param cwd the folder that the agent works in, absolute
 */
export const skillText = ({ name, description, folder, body }: LoadedSkill, cwd: string): string =>
  [
    `# Skill: ${name}`,
    description.trim(),
    `The files that it speaks of are in the folder ${wayTo(folder, cwd)}, and their paths start there.`,
    body,
  ]
    .filter(part => part !== '')
    .join('\n\n')

/** The same wherever the project is, for a skill in it. */
const wayTo = (folder: string, cwd: string): string => {
  const way = relative(cwd, folder)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? folder : way === '' ? '.' : way
}
