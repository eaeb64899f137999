import { existsSync } from 'node:fs'
import { type DoctorFinding, LoopError, type Plan } from '@loop/spec'
import { homesIn, workspaceOf } from '../../drive/workspace.js'
import { commitAt, uncommitted } from '../../git/commit.js'
import { git, isInRepository, type Store } from '../../git/git.js'
import { requireClean } from '../../rounds/checkpoint.js'
import { whyNotRunnable } from '../../supervise/find-program.js'
import { type DoctorContext, plansWithin } from '../context.js'
import { shownPath, shownPlace } from '../place.js'
import { sayingOf } from './would-begin.js'

/** The repository around each folder that loops work in: there, and clean, where that is needed. */
export const checkGit = async (context: DoctorContext): Promise<DoctorFinding[]> => {
  const folders = new Map<string, Plan[]>()
  for (const plan of plansWithin(context)) {
    const folder = workspaceOf(plan, context.root)
    folders.set(folder, [...(folders.get(folder) ?? []), plan])
  }
  const findings: DoctorFinding[] = []
  for (const [folder, plans] of folders)
    if (existsSync(folder)) findings.push(...(await around(folder, plans, context)))
  return findings
}

const around = async (folder: string, plans: readonly Plan[], context: DoctorContext): Promise<DoctorFinding[]> => {
  const about = shownPath(folder, context)
  const needing = plans.filter(needsGit)
  const why = whyNotRunnable('git', context.root)
  if (why !== undefined)
    return needing.length === 0
      ? []
      : [{ id: 'git/program', status: 'error', about, message: why, fix: 'Install git.' }]
  if (!(await isInRepository(folder).catch(() => undefined)) && needing.length === 0)
    return [
      {
        id: 'git/repository',
        status: 'warning',
        about,
        message: 'in no repository: what a run changes cannot be compared or taken back',
        fix: 'Run `git init` there and commit what is there.',
      },
    ]
  const findings: DoctorFinding[] = []
  for (const plan of plans) findings.push(...(await refusals(plan, context)))
  return findings.length > 0 ? findings : [await stateOf(storeAt(plans, context), about)]
}

const revisionOf = ({ checks }: Plan) =>
  checks.find(({ config }) => typeof config?.['relative'] === 'string' && config['relative'] !== 'best')

const needsGit = (plan: Plan): boolean =>
  plan.checkpoint !== undefined || plan.tasks.some(({ gates }) => gates) || revisionOf(plan) !== undefined

const refusals = async (plan: Plan, context: DoctorContext): Promise<DoctorFinding[]> => {
  try {
    await requireClean(plan, context.root)
  } catch (cause) {
    if (!(cause instanceof LoopError)) return []
    return [{ id: 'git/state', status: 'error', about: plan.name, ...sayingOf(cause, context) }]
  }
  const check = revisionOf(plan)
  const revision = check?.config?.['relative']
  if (!check || typeof revision !== 'string') return []
  if (await commitAt(storeAt([plan], context), revision)) return []
  return [
    {
      id: 'git/revision',
      status: 'error',
      about: `${plan.name}: ${check.label}`,
      message: `git knows no revision "${revision}" to compare with`,
      fix: 'Name a commit, a branch or a tag that is there; or fetch it.',
      place: shownPlace(check.place, context),
    },
  ]
}

const stateOf = async (store: Store, about: string): Promise<DoctorFinding> => {
  const branch = await git(store, ['symbolic-ref', '--short', '--quiet', 'HEAD']).catch(() => '')
  const changed = (await uncommitted(store).catch(() => [])).length
  const where = branch === '' ? 'on no branch' : `on branch ${branch.trim()}`
  const files = `${changed} ${changed === 1 ? 'file' : 'files'}`
  const message = `git: ${where}, ${changed === 0 ? 'nothing uncommitted' : `${files} not committed`}`
  return { id: 'git/state', status: 'ok', about, message }
}

/** The repository of plans that work in the same folder, without what loops themselves keep there. */
const storeAt = (plans: readonly Plan[], { root }: DoctorContext): Store => ({
  root: workspaceOf(plans[0] as Plan, root),
  folder: '',
  without: ['.loop', ...new Set(plans.flatMap(plan => homesIn({ plan, root })))],
  inRepository: true,
})
