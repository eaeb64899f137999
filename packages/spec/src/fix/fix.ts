import type { Assumption } from '../dialects/lss/short-forms/short-form.js'
import type { Diagnostic } from '../generated/types.js'
import type { Edit } from '../source/write/edit.js'
import type { AnalysedFile } from '../workspace.js'
import { expand } from './expand-document.js'
import { repairOf } from './repairs.js'
import { writeRepair } from './write-repair.js'

/** A text in which what could surely be mended is mended. */
export interface Fixed {
  text: string
  /** The findings that are mended, with their places in the text as it was. */
  mended: Diagnostic[]
  /** What had to be assumed to write a short form in full. */
  assumed: readonly Assumption[]
  /** Why something that could be mended was left as it is. */
  refused: { finding: Diagnostic; reason: string }[]
}

/** Most repairs that are tried one by one, each of which takes as long as reading the file. */
const maxSingle = 50

const order = { error: 0, warning: 1, info: 2 }

/**
 * Mends what can be mended in one way only: a short form of LSS is written in full, else the repairs that findings bring are made.
 * What is mended may bring other findings to light, so whoever wants all of them analyses the text again.
 */
export const fix = (file: AnalysedFile): Fixed => {
  const short = file.lss?.document.short ? file.lss.document : undefined
  if (short) return fixShortForm(file, short.source)
  const findings = file.diagnostics
    .filter(finding => repairOf(finding).length > 0)
    .sort((a, b) => order[a.severity] - order[b.severity])
  const chosen = withoutRivals(findings)
  const together = writeRepair(file.text, chosen.flatMap(repairOf))
  if (!('refused' in together)) return { text: together.text, mended: chosen, assumed: [], refused: [] }
  return oneByOne(file.text, chosen)
}

const fixShortForm = (file: AnalysedFile, source: NonNullable<AnalysedFile['lss']>['document']['source']): Fixed => {
  const findings = file.diagnostics.filter(({ rule }) => rule === 'lss/short-form')
  const errors = file.diagnostics.filter(({ severity }) => severity === 'error')
  const open = errors.filter(error => repairOf(error).length === 0)
  if (open.length > 0) {
    const [first] = open
    const others = open.length === 1 ? '' : ` and ${open.length - 1} more`
    const reason = `it would be written with errors in it; mend them first: line ${first?.line}, ${first?.message}${others}`
    return { text: file.text, mended: [], assumed: [], refused: findings.map(finding => ({ finding, reason })) }
  }
  const expanded = expand(source)
  if (!expanded) return { text: file.text, mended: [], assumed: [], refused: [] }
  const { written, assumed } = expanded
  if ('text' in written) return { text: written.text, mended: findings, assumed, refused: [] }
  const refused = findings.map(finding => ({ finding, reason: written.refused }))
  return { text: file.text, mended: [], assumed: [], refused }
}

/** Of several repairs at one place, the first; the others are about a value that is another one then. */
const withoutRivals = (findings: readonly Diagnostic[]): Diagnostic[] => {
  const taken = new Set<string>()
  const placeOf = ({ op, at }: Edit) => `${op === 'rename' ? 'key' : 'value'} ${at}`
  return findings.filter(finding => {
    const places = repairOf(finding).map(placeOf)
    if (places.some(place => taken.has(place))) return false
    for (const place of places) taken.add(place)
    return true
  })
}

/** The repairs that can be written by themselves; places are those of the text as it was, so the last come first. */
const oneByOne = (text: string, findings: readonly Diagnostic[]): Fixed => {
  const fixed: Fixed = { text, mended: [], assumed: [], refused: [] }
  const kept: Edit[] = []
  for (const finding of findings.slice(0, maxSingle)) {
    const written = writeRepair(text, [...kept, ...repairOf(finding)])
    if ('refused' in written) fixed.refused.push({ finding, reason: written.refused })
    else {
      kept.push(...repairOf(finding))
      fixed.text = written.text
      fixed.mended.push(finding)
    }
  }
  return fixed
}
