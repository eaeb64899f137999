import fc from 'fast-check'
import type { Diagnostic, FileReport, Report } from '../../src/generated/types.js'

/** A finding, as a rule would make it. */
export const finding = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'loopkit/unknown-maker',
  severity: 'error',
  message: 'it is bad',
  path: 'loops/a.yaml',
  pointer: '/verify/maker',
  line: 4,
  column: 18,
  endLine: 4,
  endColumn: 21,
  docs: `docs/rules/${more.rule ?? 'loopkit/unknown-maker'}.md`,
  ...more,
})

/** A report with an entry for each path, in the order of their first findings, then the clean ones. */
export const reportWith = (findings: readonly Diagnostic[], clean: readonly string[] = []): Report => {
  const paths = [...new Set([...findings.map(({ path }) => path), ...clean])]
  const count = (severity: string) => findings.filter(found => found.severity === severity).length
  return {
    files: paths.map(path =>
      entry(
        path,
        findings.filter(found => found.path === path),
      ),
    ),
    summary: { files: paths.length, errors: count('error'), warnings: count('warning') },
  }
}

const entry = (path: string, diagnostics: Diagnostic[]): FileReport => ({
  path,
  dialect: 'loopkit',
  name: 'a',
  valid: diagnostics.every(({ severity }) => severity !== 'error'),
  conformance: 'operational',
  hash: null,
  diagnostics,
  scores: {},
})

export const emptyReport: Report = reportWith([])

/** Every severity, a clean file, a project file with a loop that has a score, and texts that mean harm. */
export const hostileReport = (): Report => {
  const report = reportWith(
    [
      finding({ message: 'the maker "Fxi" is no label; did you mean "Fix"?', fix: 'Write `Fix`, 100% surely.' }),
      finding({ message: 'two\nlines\r\nand ::error::a command', line: 5, endLine: 7, endColumn: 2 }),
      finding({ rule: 'loopkit/no-bound', severity: 'warning', message: 'a ]]> b <script>x</script> & c|d \\| e' }),
      finding({ rule: 'loopkit/no-description', severity: 'info', message: 'emoji 👩‍💻, 日本, @someone, $x$' }),
      finding({
        path: 'dir with space/a,b:c%20 [1]#?&"<é>|.yaml',
        rule: 'odd/rule',
        message: 'bell \u0007 esc \u001b[31m',
      }),
      finding({
        path: 'loop.yaml',
        rule: 'odd/rule',
        message: 'turn \u202e, half \ud83d, end \u2028 nil \u0000 \uffff',
      }),
      finding({ path: 'loop.yaml', severity: 'warning', rule: 'yaml/tab', message: 'a\ttab', line: 1, endColumn: 18 }),
    ],
    ['loops/clean.yaml'],
  )
  const lrs = { profile: 'lrs-1', value: 85, display: 85, grade: 'B' as const, categories: [] }
  report.files.push({
    ...entry('loop.yaml', [finding({ path: 'loop.yaml', line: 2 })]),
    name: 'in|line',
    scores: { lrs },
  })
  report.summary.errors++
  return report
}

const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('%', '\r', '\n', ']]>', '|', '<', '>', '"', "'", '&', '::', ',', '\\', '`', '@x', '{0}', '[a](1)'),
  fc.constantFrom(
    '\u0000',
    '\u001b[2J',
    '\u0085',
    '\u2028',
    '\u202e',
    '\ud83d',
    '\ude00',
    '\uffff',
    '👩‍💻',
    '..',
    '/',
    ' ',
  ),
)

/** Any text, with what syntaxes are made of more often than chance would have it. */
export const anyText = fc.array(part, { maxLength: 8 }).map(parts => parts.join(''))

const place = fc.integer({ min: 1, max: 100 })

export const anyFinding: fc.Arbitrary<Diagnostic> = fc
  .record({
    rule: anyText,
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    message: anyText,
    path: anyText,
    pointer: anyText,
    fix: fc.option(anyText, { nil: undefined }),
    place: fc.tuple(place, place, fc.nat(3), fc.nat(9)),
  })
  .map(({ place: [line, column, lines, columns], fix, ...rest }) =>
    finding({
      ...rest,
      ...(fix === undefined ? {} : { fix }),
      ...{ line, column, endLine: line + lines, endColumn: column + columns },
    }),
  )

export const anyReport: fc.Arbitrary<Report> = fc
  .tuple(fc.array(anyFinding, { maxLength: 30 }), fc.array(anyText, { maxLength: 3 }))
  .map(([findings, clean]) => reportWith(findings, clean))
