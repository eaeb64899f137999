import { tidy } from '../../diagnostics/diagnose.js'
import { nearest } from '../../diagnostics/suggest.js'
import type { Parse } from '../../expressions/parse.js'
import type { Diagnostic, Limit } from '../../generated/types.js'
import type { ProjectFiles } from '../../plan/project-files.js'
import { nodeAt } from '../../source/document.js'
import { reporterOf } from '../shared/report.js'
import { callersOf } from './callers.js'
import { limitsOf } from './defaults.js'
import { isBroken, type LoopDocument, namesOf, type ProjectDocument, type Workspace } from './document.js'
import { eachStep, expressionsOf, type Facts, labelsOf } from './facts.js'
import type { Rule, Visitor } from './rule.js'
import { loopkitRules } from './rules/index.js'
import { walkLoop, walkProject } from './walk.js'

/**
 * Runs every rule over every document of a workspace. Parsers for CEL and cron are loaded only when a document needs them.
 *
 * @param files where commands find what they run
 */
export const checkWorkspace = async (
  workspace: Workspace,
  rules: readonly Rule[] = loopkitRules,
  files?: ProjectFiles,
): Promise<Diagnostic[]> => {
  const shared = await sharedFacts(workspace, files)
  const diagnostics: Diagnostic[] = []
  for (const document of workspace.loops) {
    const facts = factsOf(document, shared, workspace)
    walkLoop(document, visitorsOf(rules, document, workspace, facts, diagnostics))
  }
  if (workspace.project) {
    const document = workspace.project
    const facts = { ...shared, labels: [], callers: [], limits: [] }
    walkProject(document, visitorsOf(rules, document, workspace, facts, diagnostics))
  }
  return tidy(diagnostics)
}

const visitorsOf = (
  rules: readonly Rule[],
  document: LoopDocument | ProjectDocument,
  workspace: Workspace,
  facts: Facts,
  diagnostics: Diagnostic[],
): Visitor[] => {
  const broken = (at: string) => isBroken(document, at)
  return rules.map(rule =>
    rule.create({ document, workspace, facts, broken, report: reporterOf(rule, document.source, diagnostics) }),
  )
}

type SharedFacts = Omit<Facts, 'labels' | 'callers' | 'limits'>

const factsOf = (document: LoopDocument, shared: SharedFacts, workspace: Workspace): Facts => ({
  ...shared,
  labels: labelsOf(document),
  callers: callersOf(document, shared),
  limits: soundLimits(document, workspace.project),
})

/** A limit that the schema refused is a finding of its own, and no limit to measure others by. */
const soundLimits = (document: LoopDocument, project: ProjectDocument | undefined): Limit[] =>
  limitsOf(document, project).filter(({ origin, place }) => {
    const owner = origin === 'project' ? project : document
    return !owner || !place || !isBroken(owner, place.pointer)
  })

const sharedFacts = async (workspace: Workspace, files: ProjectFiles | undefined): Promise<SharedFacts> => {
  const declared = { agents: keysAt(workspace, '/agents'), checks: keysAt(workspace, '/checks') }
  const callers = workspace.loops.flatMap(document => callersOf(document, declared))
  const checkers = workspace.loops.flatMap(({ loop }) => namesOf(loop.verify?.checker))
  const others = workspace.others ?? []
  const hasSchedule = workspace.loops.some(({ loop }) => loop.trigger?.cron !== undefined)
  const hasExpression = expressionsOf(workspace).length > 0
  return {
    ...declared,
    files,
    workingAgents: new Set([...stepAgents(workspace), ...others.flatMap(({ agents }) => agents)]),
    usedAgents: withMeant(
      [...callers.map(({ agent }) => agent), ...checkers, ...others.flatMap(({ agents }) => agents)],
      declared.agents,
    ),
    usedChecks: withMeant([...checkers, ...others.flatMap(({ checks }) => checks)], declared.checks),
    usedTools: toolsIn(workspace),
    expression: hasExpression ? (await import('../../expressions/cel.js')).parseExpression : nothingToParse,
    schedule: hasSchedule ? (await import('../../expressions/cron.js')).parseSchedule : nothingToParse,
  }
}

/** What steps name as connectors, and agents and workers as tools. */
const toolsIn = ({ loops, others = [], project }: Workspace): Set<string> | undefined => {
  if (others.some(({ tools }) => tools === undefined)) return undefined
  const listed = Object.values(project?.project.agents ?? {}).flatMap(({ tools = [] }) => tools)
  const named = new Set([...listed, ...others.flatMap(({ tools = [] }) => tools)])
  for (const { loop, pointer } of loops)
    eachStep(loop.pipeline, pointer, ({ connectors = [] }) => {
      for (const name of connectors) named.add(name)
    })
  return named
}

/** The agents that steps name. */
const stepAgents = ({ loops }: Workspace): string[] => {
  const agents: string[] = []
  for (const { loop, pointer } of loops) eachStep(loop.pipeline, pointer, ({ agent = 'default' }) => agents.push(agent))
  return agents
}

/** Names in use, and what a misspelt one most likely means: that one is not unused. */
const withMeant = (names: readonly string[], declared: ReadonlySet<string>): Set<string> =>
  new Set([...new Set(names)].flatMap(name => (declared.has(name) ? name : (nearest(name, declared) ?? []))))

const keysAt = ({ project }: Workspace, pointer: string): Set<string> => {
  const node = project && nodeAt(project.source.root, pointer)
  return new Set(node?.kind === 'mapping' ? node.entries.keys() : [])
}

const nothingToParse = (): Parse => ({ error: undefined })
