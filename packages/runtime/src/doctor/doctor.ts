import type { DoctorFinding, DoctorReport } from '@loop/spec'
import { checkAgents } from './checks/agents.js'
import { checkAsks } from './checks/asks.js'
import { checkCommands } from './checks/commands.js'
import { checkConnectors } from './checks/connectors.js'
import { checkDisk } from './checks/disk.js'
import { checkDocuments } from './checks/documents.js'
import { checkEnvironment } from './checks/environment.js'
import { checkGit } from './checks/git.js'
import { checkLeftovers } from './checks/leftovers.js'
import { checkNode } from './checks/node.js'
import { checkProjectRoot } from './checks/project-root.js'
import { checkRuns } from './checks/runs.js'
import { checkWouldBegin } from './checks/would-begin.js'
import { contextOf, type DoctorContext } from './context.js'
import { targetOf } from './target.js'

export interface DoctorOptions {
  /** A workspace, a project, a loop file, or a loop of the project by its name. Without it, `cwd`. */
  target?: string | undefined
  /** Where relative paths start, and what the paths in the report are relative to. */
  cwd: string
  /** Whether agents are asked for their version, which starts their programs; they are not unless told. */
  run?: boolean
  /** The environment that runs would have; that of this process unless told. */
  env?: NodeJS.ProcessEnv
}

/** Everything that is looked for, in this order. */
const checks: readonly ((context: DoctorContext) => Promise<DoctorFinding[]>)[] = [
  checkNode,
  checkDocuments,
  checkWouldBegin,
  checkProjectRoot,
  checkAgents,
  checkConnectors,
  checkCommands,
  checkEnvironment,
  checkGit,
  checkDisk,
  checkRuns,
  checkAsks,
  checkLeftovers,
]

/**
 * Looks whether all is there that runs of a workspace, a project or a loop need, and says what to do about what is not. Nothing of
 * what documents name is started unless `run` says so, and no value of an environment variable is told.
 *
 * @throws LoopError `not-found` when there is nothing to look at
 */
export const doctor = async ({ target, cwd, run = false, env = process.env }: DoctorOptions): Promise<DoctorReport> => {
  const { kind, root, files } = await targetOf(target, cwd)
  const context = await contextOf({ kind, root, files }, { cwd, env, mayRun: run })
  const findings: DoctorFinding[] = []
  for (const check of checks) findings.push(...(await check(context)))
  const count = (status: DoctorFinding['status']) => findings.filter(finding => finding.status === status).length
  return {
    kind,
    root,
    loops: [...new Set(context.plans.map(({ name }) => name))],
    findings,
    summary: { ok: count('ok'), warnings: count('warning'), errors: count('error') },
  }
}
