import type { AnalysedFile, DoctorFinding } from '@loop/spec'
import type { DoctorContext } from '../context.js'

/** What `loop validate` says of each file, in numbers and with the first finding. */
export const checkDocuments = async ({ files }: DoctorContext): Promise<DoctorFinding[]> => files.map(findingOf)

const findingOf = ({ path, diagnostics }: AnalysedFile): DoctorFinding => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning')
  const [first] = [...errors, ...warnings]
  if (!first) return { id: 'document/valid', status: 'ok', about: path, message: 'valid' }
  const { line, column, pointer } = first
  const counted = [count(errors.length, 'error'), count(warnings.length, 'warning')].flat().join(', ')
  return {
    id: 'document/valid',
    status: errors.length > 0 ? 'error' : 'warning',
    about: path,
    message: `${counted}: ${first.message}`,
    fix: `Run \`loop validate ${path}\` for all findings.`,
    place: { file: path, line, column, pointer },
  }
}

const count = (number: number, word: string): string[] =>
  number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`]
