import type { RuleDoc } from '../diagnostics/rule-doc.js'

/** The rules about files, which whoever reads files keeps: such a file gives no text, or one that is no loop. */
export const fileRules: readonly RuleDoc[] = [
  {
    id: 'yaml/no-loop',
    severity: 'error',
    summary: 'A file that was named is neither a loop nor a project.',
    why: 'Nothing in it could be checked, and a check that looked at nothing must not pass.',
  },
  {
    id: 'yaml/not-utf-8',
    severity: 'error',
    summary: 'The file is not UTF-8 text.',
    why: 'YAML is read as UTF-8; in another encoding, letters and with them names would be others.',
  },
  {
    id: 'yaml/unreadable',
    severity: 'error',
    summary: 'The file cannot be read, or is no regular file.',
    why: 'Nothing in it could be checked; most often it is not readable for the one who runs the check, or a link leads nowhere.',
  },
]
