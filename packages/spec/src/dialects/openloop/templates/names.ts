import type { Plan } from '../../../generated/types.js'

/** What a command may have put into it. */
export const templateNames = ['workspace', 'project_root', 'round', 'last_error'] as const

export type TemplateName = (typeof templateNames)[number]

/** The environment variable that holds the value; a command never holds it itself. */
export const variableOf: Readonly<Record<TemplateName, string>> = {
  workspace: 'OPENLOOP_WORKSPACE',
  project_root: 'OPENLOOP_PROJECT_ROOT',
  round: 'OPENLOOP_ROUND',
  last_error: 'OPENLOOP_LAST_ERROR',
}

/** The variables that every command is given, and what is in them. */
export const openloopVariables: NonNullable<Plan['variables']> = {
  OPENLOOP_WORKSPACE: 'home',
  OPENLOOP_PROJECT_ROOT: 'workspace',
  OPENLOOP_ROUND: 'iteration',
  OPENLOOP_STEP: 'target',
  OPENLOOP_LAST_ERROR: 'last-error',
  OPENLOOP_LESSONS: 'lessons',
}
