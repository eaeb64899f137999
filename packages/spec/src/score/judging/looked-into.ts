import type { CheckSpec, Plan } from '../../generated/types.js'
import type { ProjectFiles } from '../../plan/project-files.js'
import { idleReason } from './commands/idle.js'
import { commandOfFunction } from './functions.js'

/** Where checks get what they run. */
export interface CheckSources {
  files?: ProjectFiles | undefined
  /** Names of the check functions that the program brings. */
  checks?: readonly string[] | undefined
}

/**
 * A plan that says of each check what is known beyond its document: that the program brings it, or why it judges nothing, as what
 * it runs is not there, or does nothing. For scores; a run does not need it.
 */
export const lookedInto = (plan: Plan, sources: CheckSources): Plan => ({
  ...plan,
  checks: plan.checks.map(check => knownOf(check, sources, plan.workspace)),
  ...(plan.composition
    ? {
        composition: {
          ...plan.composition,
          children: plan.composition.children.map(child =>
            child.plan ? { ...child, plan: lookedInto(child.plan, sources) } : child,
          ),
        },
      }
    : {}),
})

const knownOf = (check: CheckSpec, { files, checks = [] }: CheckSources, workspace = '.'): CheckSpec => {
  if (check.kind === 'function' && checks.includes(check.function ?? '')) return { ...check, brought: true }
  const argv = check.kind === 'function' ? commandOfFunction(check) : check.command
  const idle = argv && idleReason(argv, files, `${workspace}/${check.cwd ?? ''}`)
  return idle === undefined ? check : { ...check, idle: idle.why }
}
