import type { RuleDoc } from '../../diagnostics/rule-doc.js'
import type { ProjectFiles } from '../../plan/project-files.js'
import type { RuleReport } from '../shared/report.js'
import type { StepCommand } from './commands.js'
import type { DraftOpenloop, OpenloopDocument } from './document.js'
import type { Shell } from './templates/shell.js'

/** What is known of folders on disk; whoever has a disk implements it. */
export interface FolderFacts {
  /** The absolute path of the folder of a file that is called so in messages. */
  folderOf(path: string): string | undefined
  /** Whether a folder of that absolute path is there; undefined when that cannot be told. */
  isFolder(path: string): boolean | undefined
}

/** A text that a shell is given, where it stands, and how the shell reads it. */
export interface Script {
  run: string
  /** JSON pointer. */
  at: string
  /** What it is called in messages. */
  label: string
  shell: Shell
  /** The command of a step; without one it measures the baseline. */
  command?: StepCommand
}

export interface RuleContext {
  readonly document: OpenloopDocument
  readonly loop: DraftOpenloop
  /** Everything that a shell is given, in the order of a round. */
  readonly scripts: readonly Script[]
  /** Whether a step has a command. */
  has(step: StepCommand['step']): boolean
  /** Whether the schema refused something at or below this pointer; such an absence is no finding. */
  broken(at: string): boolean
  /** The files of the folder that the commands run in, if that is at hand. */
  readonly files: ProjectFiles | undefined
  /** The absolute path of the folder of the file, and what else is known of folders, if they are at hand. */
  readonly folder: string | undefined
  readonly folders: FolderFacts | undefined
  report(finding: RuleReport): void
}

/** One rule. Its page is generated from `summary`, `why` and the examples in test/rules/<id>. */
export interface Rule extends RuleDoc {
  check(context: RuleContext): void
}
