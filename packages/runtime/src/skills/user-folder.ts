import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** The environment variable that names another folder than the usual one; empty, there is none. */
export const userFolderName = 'LOOP_SKILLS_DIR'

/** The folder with the user's own skills, absolute: the one that agent CLIs share, unless the environment names another. */
export const userSkillsFolder = (env: NodeJS.ProcessEnv = process.env): string | undefined => {
  const named = env[userFolderName]
  if (named === undefined) return join(homedir(), '.agents', 'skills')
  return isAbsolute(named) ? named : undefined // a relative one would be another wherever the command is called
}
