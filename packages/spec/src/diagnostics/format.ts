import type { Report } from '../generated/types.js'

/** What a format may be told beside the report; every format takes the same and uses what it has a place for. */
export interface FormatOptions {
  /** Version of the command that reports, as semver. */
  version?: string
  /** Absolute URL below which `docs/` is published; without it rules are named and not linked. */
  docsUrl?: string
}

/** A report as a text that ends with a line feed. Never throws for what a finding says. */
export type Formatter = (report: Report, options?: FormatOptions) => string

/** Words of this project for severities to those of GitHub and SARIF. */
export const noteLevels = { error: 'error', warning: 'warning', info: 'note' } as const
