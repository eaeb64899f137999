import { wayOut } from '../../shared/way-out.js'
import type { Rule } from '../rule.js'

/** A loop works inside its project. */
export const pathEscapesProject: Rule = {
  id: 'loopkit/path-escapes-project',
  severity: 'error',
  summary: 'A path leads out of the project.',
  why: 'The same loop would read or change different files on another machine, and files that are none of its business.',
  create: ({ report }) => {
    const inspect = (path: string | undefined, at: string, wrongWith = wayOut) => {
      const problem = path === undefined ? undefined : wrongWith(path)
      if (problem === undefined) return
      const fix = 'Give a path relative to the project, inside it.'
      report({ at, message: `the path "${path}" ${problem}, expected one inside the project`, fix })
    }
    return {
      memory: ({ path }, at) => inspect(path, `${at}/path`),
      step: ({ skill }, at) => inspect(skill?.startsWith('npm:') ? undefined : skill, `${at}/skill`),
      agent: ({ cwd }, at) => inspect(cwd, `${at}/cwd`),
      check({ cwd, writes = [] }, at) {
        inspect(cwd, `${at}/cwd`)
        for (const [index, path] of writes.entries()) inspect(path, `${at}/writes/${index}`)
      },
      tool({ paths = [] }, at) {
        for (const [index, path] of paths.entries()) inspect(path, `${at}/paths/${index}`, patternWayOut)
      },
    }
  },
}

/** A pattern is compared with the paths of files, and none of these has a `..` in it. */
const patternWayOut = (pattern: string): string | undefined =>
  wayOut(pattern) ??
  (/(?:^|[\\/{,])\.\.(?:$|[\\/,}])/.test(pattern) ? 'goes up on its way, which no pattern follows' : undefined)
