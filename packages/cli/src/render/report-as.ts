import type { Validation } from '@loop/runtime'
import { type FormatName, formats } from '@loop/spec'

/** A report in the form that some other program reads, made by a version of this command. */
export const reportAs = (format: FormatName, { report, textOf }: Validation, version: string): string =>
  formats[format](report, { version, textOf })
