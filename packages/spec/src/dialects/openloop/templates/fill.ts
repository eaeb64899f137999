import { variableOf } from './names.js'
import { readShell } from './read-shell.js'
import type { Occurrence } from './shell.js'

/**
 * A command with its templates replaced by expansions of environment variables. What the shell runs is the same whatever the values
 * are: they come in when it has read the command. A template where nothing can be put stays as it is written.
 */
export const fillTemplates = (command: string): string => {
  let filled = ''
  let done = 0
  for (const occurrence of readShell(command).occurrences) {
    const { start, end, isVariable, refused } = occurrence
    if (isVariable || refused !== undefined) continue
    filled += command.slice(done, start) + expansionOf(occurrence)
    done = end
  }
  return filled + command.slice(done)
}

/** One word in any quoting, by the quotes around the place. */
const expansionOf = ({ name, quoting }: Occurrence): string => {
  const variable = `\${${variableOf[name]}}`
  switch (quoting) {
    case 'none':
      return `"${variable}"`
    case 'single':
      return `'"${variable}"'`
    case 'double':
    case 'here-document':
      return variable
  }
}
