import type { Formatter } from './format.js'
import { formatCheckstyle } from './format-checkstyle.js'
import { formatGithub } from './format-github.js'
import { formatJunit } from './format-junit.js'
import { formatMarkdown } from './format-markdown.js'
import { formatNdjson } from './format-ndjson.js'
import { formatSarif } from './format-sarif.js'

/** The formats of a report that need nothing but the report. `pretty` also needs the sources, and stands by itself. */
export type FormatName = 'json' | 'ndjson' | 'github' | 'sarif' | 'junit' | 'checkstyle' | 'markdown'

/** Every format by the name that `--format` knows it by. */
export const formats: Readonly<Record<FormatName, Formatter>> = {
  json: report => `${JSON.stringify(report, undefined, 2)}\n`,
  ndjson: formatNdjson,
  github: formatGithub,
  sarif: formatSarif,
  junit: formatJunit,
  checkstyle: formatCheckstyle,
  markdown: formatMarkdown,
}
