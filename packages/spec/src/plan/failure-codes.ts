/** The ways in which a loop goes wrong, by their slugs; F1 is the first. specs/failure-codes.md has the table. */
export const failureSlugs: readonly string[] = [
  'open_loop',
  'self_grade',
  'evaluator_drift',
  'tau_omission',
  'false_pass',
  'false_fail',
  'oscillation',
  'resource_bleed',
  'state_corruption',
  'orchestration_deadlock',
  'meta_instability',
  'safety_bypass',
]

/** A failure code as feedback and records write it, `fail.oscillation`, from that, `oscillation` or `F7`; undefined for any other text. */
export const failureCode = (text: string): string | undefined => {
  const slug = /^F\d+$/.test(text) ? failureSlugs[Number(text.slice(1)) - 1] : text.replace(/^fail\./, '')
  return slug !== undefined && failureSlugs.includes(slug) ? `fail.${slug}` : undefined
}
