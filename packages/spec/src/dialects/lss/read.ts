import { diagnose } from '../../diagnostics/diagnose.js'
import type { Diagnostic } from '../../generated/types.js'
import { validateLss } from '../../generated/validate-lss.js'
import { nodeAt, rangeAt, type SourceDocument } from '../../source/document.js'
import { plainValue } from '../../source/value.js'
import { baseName, brokenBy, problemsOf, removeRefused, toDiagnostics } from '../shared/refused.js'
import { type Described, describeProblems, valueAt } from '../shared/schema-messages.js'
import { declaredIn } from './declared.js'
import type { DraftLss, LssDocument } from './document.js'
import { halvesOf } from './halves.js'
import { refusedNamesIn, withNamesMended } from './refused-names.js'
import { lssVoice } from './schema-voice.js'
import { expand, recognise } from './short-forms/index.js'
import type { Expansion, ShortFormName } from './short-forms/short-form.js'
import { shortVoice } from './short-forms/short-voice.js'
import { writtenOnly } from './short-forms/written-only.js'

/** Reads a parsed file as a loop: its value without what the schema refuses, and the findings about that. */
export const readLss = (source: SourceDocument): { document: LssDocument; diagnostics: Diagnostic[] } => {
  const written = plainValue(source.root) as Record<string, unknown>
  const form = recognise(written)
  if (form === undefined) return readValue(source, written)
  const expansion = expand(written)
  const { document, diagnostics } = readValue(source, expansion.value, shortVoice)
  const { assumed, moved, doubled } = expansion
  document.short = { form, assumed, moved, doubled }
  return { document, diagnostics: [shortFormFinding(source, form, expansion), ...writtenOnly(document, diagnostics)] }
}

const readValue = (source: SourceDocument, value: Record<string, unknown>, voice = lssVoice) => {
  const refusals = problemsOf(validateLss, value)
  const problems = describeProblems(voice, value, refusals, '')
  const refused = refusedNamesIn(value, problems)
  const declared = declaredIn(value, refused)
  const told = withNamesMended(value, withVersionMended(source, problems), refused)
  const broken = brokenBy(problems, '')
  const halves = refusals.length > 0 ? halvesOf(value) : undefined
  // The innermost first, as what is inside an entry cannot be reached once the entry is gone.
  removeRefused(
    value,
    [...problems].sort((a, b) => b.pointer.length - a.pointer.length),
    '',
  )
  if (refusals.length > 0) removeIncomplete(value, broken)
  const loop = value as DraftLss
  const name = typeof loop.loop_name === 'string' ? loop.loop_name : baseName(source.path)
  const document: LssDocument = { source, pointer: '', name, loop, declared, broken }
  if (halves) document.halves = halves(loop)
  return { document, diagnostics: toDiagnostics(source, told) }
}

/** A version that is written as a number becomes one of three numbers, and not a text of two that is refused again. */
const withVersionMended = (source: SourceDocument, problems: readonly Described[]): Described[] =>
  problems.map(problem => {
    const node = problem.pointer === '/version' && problem.types ? nodeAt(source.root, '/version') : undefined
    const text = node?.kind === 'scalar' && node.plain ? source.text.slice(node.start, node.end) : ''
    if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?$/.test(text)) return problem
    const version = `${text}${text.includes('.') ? '' : '.0'}.0`
    return { ...problem, fix: `Write \`${version}\`.`, repairs: [{ op: 'set', at: '/version', value: version }] }
  })

/** What lacks a key now because that key was refused goes as well, up to the top; so rules meet only whole things. */
const removeIncomplete = (value: object, broken: string[]): void => {
  for (let depth = 0; depth < 10; depth++) {
    const left = problemsOf(validateLss, value)
      .map(({ instancePath }) => ({ pointer: instancePath }))
      .filter(({ pointer }) => pointer !== '' && valueAt(value, pointer) !== undefined)
    if (left.length === 0) return
    removeRefused(value, left, '')
    broken.push(...left.map(({ pointer }) => pointer))
  }
}

const shortFormFinding = (source: SourceDocument, form: ShortFormName, { assumed }: Expansion): Diagnostic => {
  const what = form === 'readme' ? 'the short form of the README' : 'the short form of the first loop library'
  return diagnose(source, {
    rule: 'lss/short-form',
    severity: 'warning',
    message: `this is ${what}; ${assumed.length} values had to be assumed to read it as LSS 1.0`,
    range: rangeAt(source, ''),
    pointer: '',
    fix: `Write the canonical form, and decide these values: ${assumed.map(({ pointer: at }) => at).join(', ')}.`,
  })
}
