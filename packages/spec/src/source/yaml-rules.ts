import type { RuleDoc } from '../diagnostics/rule-doc.js'

const rule = (name: string, summary: string, why: string): RuleDoc => ({
  id: `yaml/${name}`,
  severity: 'error',
  summary,
  why,
})

/** The rules about YAML itself; a text has to keep those that are errors to become a document at all. */
export const yamlRules: readonly RuleDoc[] = [
  rule(
    'alias-bomb',
    'Aliases name aliases, so that a short text stands for a huge document.',
    'Whatever reads the document would run out of memory or time.',
  ),
  rule(
    'complex-key',
    'A list or a mapping is used as a key.',
    'Keys are words here; this is most often a bracket or a brace that was meant as a value.',
  ),
  rule(
    'duplicate-key',
    'A mapping has the same key twice.',
    'Only one of the two values could count, and readers do not agree which.',
  ),
  rule('empty', 'The file holds no document.', 'There is nothing to validate or to run.'),
  {
    id: 'yaml/means-otherwise-in-1-1',
    severity: 'info',
    summary: 'A value or a key without quotes means something else in YAML 1.1.',
    why: 'Here YAML is 1.2; tools that read 1.1, many of those in Python among them, see true, a date or another number.',
  },
  rule(
    'merge-key',
    'The merge key `<<` is used.',
    'It belongs to YAML 1.1 and merges nothing in YAML 1.2, so the keys it should bring would be missing.',
  ),
  rule(
    'not-a-mapping',
    'The document is a list or a single value.',
    'A loop and a project are made of keys and values.',
  ),
  rule(
    'several-documents',
    'The file holds a second document.',
    'A file is one loop or one project; the rest would be ignored.',
  ),
  rule(
    'syntax',
    'The text is not YAML.',
    'Nothing in the file can be trusted to mean what it seems to mean, so none of it is read.',
  ),
  rule('tab', 'A tab indents a line.', 'YAML allows only spaces there, because editors show tabs at different widths.'),
  rule(
    'tag',
    'A value has a tag that is not part of YAML 1.2.',
    'Such tags belong to one program; here they would be ignored, and the value taken for something else.',
  ),
  rule(
    'too-large',
    'The file is longer than a million characters.',
    'A loop file holds declarations; a file this long is most often something else, and slow to read.',
  ),
  rule(
    'unknown-alias',
    'An alias names no anchor above it.',
    'There is nothing it could stand for; most often the anchor is misspelt, or the text was meant as it is.',
  ),
]
