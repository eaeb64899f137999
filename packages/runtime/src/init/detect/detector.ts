/** The steps that commands can be found for; nobody can guess what repairs a project. */
export type FoundStep = 'play' | 'scan' | 'verify'

/** A command that a file of a project suggests. */
export interface FoundCommand {
  step: FoundStep
  /** What it is called beside others of its step. */
  name: string
  /** What the shell is given. */
  run: string
  /** Where it was found, as in `package.json, scripts.test`. */
  where: string
}

/** What one kind of project file suggests. */
export interface Findings {
  commands: readonly FoundCommand[]
  /** What was seen and not taken, a sentence each. */
  remarks: readonly string[]
}

/** Looks at a project. */
export interface Detector {
  /** The kind of project. */
  name: string
  /** Whether it counts only for steps that no other detector has found anything for. */
  isGeneral?: boolean
  detect(project: ProjectFolder): Findings
}

/** The folder of a project, as detectors see it. */
export interface ProjectFolder {
  /** The text of a file; undefined when there is none, or none that can be read. */
  read(path: string): string | undefined
  /** Names in a folder; none when there is no such folder. */
  names(folder?: string): readonly string[]
  /** Whether a file has a name that matches, in the folder or not far below it. */
  hasFile(pattern: RegExp): boolean
}

export const nothing: Findings = { commands: [], remarks: [] }
