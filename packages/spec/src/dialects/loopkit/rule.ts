import type { RuleDoc } from '../../diagnostics/rule-doc.js'
import type {
  Agent,
  AgentStep,
  Budget,
  Check,
  ConditionalStep,
  Connector,
  Memory,
  Project,
  Tool,
  Trigger,
  Verify,
} from '../../generated/types.js'
import type { RuleReport } from '../shared/report.js'
import type { DraftLoop, LoopDocument, ProjectDocument, Workspace } from './document.js'
import type { Facts } from './facts.js'

/** What a rule listens to. `at` is the JSON pointer of the value in its file. */
export interface Visitor {
  project?(project: Project, at: string): void
  agent?(agent: Agent, at: string, name: string): void
  check?(check: Check, at: string, name: string): void
  tool?(tool: Tool, at: string, name: string): void
  connector?(connector: Connector, at: string, name: string): void
  loop?(loop: DraftLoop, at: string, document: LoopDocument): void
  trigger?(trigger: Trigger, at: string): void
  /** Every agent step, however deep. */
  step?(step: AgentStep, at: string): void
  choice?(choice: ConditionalStep, at: string): void
  verify?(verify: Verify, at: string): void
  budget?(budget: Budget, at: string): void
  memory?(memory: Memory, at: string): void
  /** After everything else in the document. */
  end?(): void
}

export interface RuleContext {
  /** The document that is walked: a loop or the project file. */
  readonly document: LoopDocument | ProjectDocument
  readonly workspace: Workspace
  readonly facts: Facts
  /** Whether the schema refused something at or below this pointer; such an absence is no finding. */
  broken(at: string): boolean
  report(finding: RuleReport): void
}

/** One rule. Its page is generated from `summary`, `why` and the examples in test/rules/<id>. */
export interface Rule extends RuleDoc {
  create(context: RuleContext): Visitor
}
