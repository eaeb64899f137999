import type { Report } from '../generated/types.js'

/** What a format may be told beside the report; every format takes the same and uses what it has a place for. */
export interface FormatOptions {
  /** Version of the command that reports, as semver. */
  version?: string
  /** Absolute URL below which `docs/` is published; without it rules are named and not linked. */
  docsUrl?: string
  /** The text of a file by its path, as it was when it was read; what surely mends a finding is shown as a change of it. */
  textOf?: (path: string) => string | undefined
}

/** A report as a text that ends with a line feed. Never throws for what a finding says. */
export type Formatter = (report: Report, options?: FormatOptions) => string

/** Words of this project for severities to those of GitHub and SARIF. */
export const noteLevels = { error: 'error', warning: 'warning', info: 'note' } as const
