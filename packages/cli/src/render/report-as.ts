import { type FormatName, formats, type Report } from '@loop/spec'

/** A report in the form that some other program reads, made by a version of this command. */
export const reportAs = (format: FormatName, report: Report, version: string): string =>
  formats[format](report, { version })
