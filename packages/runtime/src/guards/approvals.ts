import type { GuardFinding } from '@loop/spec'
import { shownLength } from '../asks/texts.js'
import { approvalKey } from '../core/guarding.js'
import type { Session } from '../drive/session.js'
import { digestOf, sha256 } from '../irreversible/digest.js'
import { clipped } from '../prompt/sections.js'
import type { Watch } from './watch.js'

/** Exactly what a person is asked about. */
export interface Shown {
  text: string
  /** Digest of what else must not change, such as the command; of a call, whose text a person may edit. */
  frame?: string
  /** In words, what it is. */
  what: string
  /** Where the whole is, relative to the run's folder. */
  file: string
}

/**
 * Findings with what a person has to approve. What was approved before, and is the same still, is no finding any more.
 *
 * @param asks whether a person can be asked before it happens, also when something is broken
 */
export const withApproval = (
  session: Session,
  target: string,
  { findings, asked }: Pick<Watch, 'findings' | 'asked'>,
  shown: Shown,
  asks: boolean,
): GuardFinding[] => {
  const digest = shown.frame === undefined ? sha256(shown.text) : digestOf(shown.frame, shown.text)
  const path = `.loop/runs/${session.state.run}/${shown.file}`
  const shows = `${shown.what}\n\n${clipped(shown.text, shownLength)}\n\nThe whole is in ${path} (SHA-256 of it all: ${digest}).`
  return findings.flatMap(finding => {
    const gate = asked.includes(finding.guard)
    if (!gate && !(asks && finding.action === 'escalate_human')) return [finding]
    if (session.state.approved.includes(approvalKey(finding.guard, target, digest))) return []
    const frame = shown.frame === undefined ? {} : { frame: shown.frame }
    return [{ ...finding, approval: { digest, shows, gate, file: shown.file, ...frame } }]
  })
}

/** What stands in the way of going on; a person can be asked only where nothing else does. */
export const standsInTheWay = (findings: readonly GuardFinding[]): GuardFinding[] => {
  const broken = findings.filter(({ approval, action }) => !approval && (action === 'halt' || action === 'quarantine'))
  return broken.length > 0 ? broken : findings.filter(({ approval }) => approval)
}

/** Findings as they go on record: where something else stands in the way, nobody is asked. */
export const onRecord = (findings: readonly GuardFinding[]): GuardFinding[] => {
  const [first] = standsInTheWay(findings)
  return !first || first.approval ? [...findings] : findings.filter(({ approval }) => !approval)
}
