/** A way in which a loop goes wrong; specs/failure-codes.md has the table. */
export interface FailureKind {
  /** As in `F7`. */
  code: string
  slug: string
  severity: 'critical' | 'high' | 'medium'
  /** What to do about it. */
  remedy: string
}

const kind = (slug: string, severity: FailureKind['severity'], remedy: string) => ({ slug, severity, remedy })

/** All of them; F1 is the first. */
export const failureKinds: readonly FailureKind[] = [
  kind('open_loop', 'high', 'let a check decide when the work is good'),
  kind('self_grade', 'high', 'another agent as checker, or a command'),
  kind('evaluator_drift', 'medium', 'keep samples whose verdict is known, and judge them again regularly'),
  kind('tau_omission', 'critical', 'limit all three'),
  kind('false_pass', 'high', 'stricter criteria, or a command that shows the fault'),
  kind('false_fail', 'medium', 'repair the flaky check before the work'),
  kind('oscillation', 'medium', 'smaller steps, or a larger least improvement before it stops'),
  kind('resource_bleed', 'critical', 'set the worst case of a call aside before it starts'),
  kind('state_corruption', 'high', 'one writer for a key, or a check of its version'),
  kind('orchestration_deadlock', 'high', 'break the circle; a time limit for each call'),
  kind('meta_instability', 'high', 'freeze it, and let a person accept changes'),
  kind('safety_bypass', 'critical', 'stop at the violation; guards outside the reach of what they guard'),
].map((each, index) => ({ code: `F${index + 1}`, ...each }))

/** Their slugs, in the same order. */
export const failureSlugs: readonly string[] = failureKinds.map(({ slug }) => slug)

/** A failure code as feedback and records write it, `fail.oscillation`, from that, `oscillation` or `F7`; undefined for any other text. */
export const failureCode = (text: string): string | undefined => {
  const slug = /^F\d+$/.test(text) ? failureSlugs[Number(text.slice(1)) - 1] : text.replace(/^fail\./, '')
  return slug !== undefined && failureSlugs.includes(slug) ? `fail.${slug}` : undefined
}

const gravities = ['critical', 'high', 'medium'] as const

/** Compares two failures by their severity, and those of the same by their number: the graver is the smaller. */
export const byGravity = (a: Pick<FailureKind, 'code'>, b: Pick<FailureKind, 'code'>): number =>
  gravityOf(a) - gravityOf(b) || numberOf(a) - numberOf(b)

const gravityOf = ({ code }: Pick<FailureKind, 'code'>): number =>
  gravities.indexOf(failureKinds.find(kind => kind.code === code)?.severity ?? 'medium')

const numberOf = ({ code }: Pick<FailureKind, 'code'>): number => Number(code.slice(1))
