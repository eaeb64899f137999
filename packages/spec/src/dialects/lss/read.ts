import { diagnose } from '../../diagnostics/diagnose.js'
import { someOf } from '../../diagnostics/suggest.js'
import type { Diagnostic } from '../../generated/types.js'
import { validateLss } from '../../generated/validate-lss.js'
import { rangeAt, type SourceDocument } from '../../source/document.js'
import { plainValue } from '../../source/value.js'
import { baseName, brokenBy, problemsOf, removeRefused, toDiagnostics } from '../shared/refused.js'
import { describeProblems, valueAt } from '../shared/schema-messages.js'
import { declaredIn } from './declared.js'
import type { DraftLss, LssDocument } from './document.js'
import { lssVoice } from './schema-voice.js'
import { expand, recognise } from './short-forms/index.js'
import type { Expansion, ShortFormName } from './short-forms/short-form.js'

/** Reads a parsed file as a loop: its value without what the schema refuses, and the findings about that. */
export const readLss = (source: SourceDocument): { document: LssDocument; diagnostics: Diagnostic[] } => {
  const written = plainValue(source.root) as Record<string, unknown>
  const form = recognise(written)
  if (form === undefined) return readValue(source, written)
  const expansion = expand(written)
  const { document, diagnostics } = readValue(source, expansion.value)
  document.short = { form, assumed: expansion.assumed }
  return { document, diagnostics: [shortFormFinding(source, form, expansion), ...diagnostics] }
}

const readValue = (source: SourceDocument, value: Record<string, unknown>) => {
  const declared = declaredIn(value)
  const problems = describeProblems(lssVoice, value, problemsOf(validateLss, value), '')
  const broken = brokenBy(problems, '')
  removeRefused(value, problems, '')
  removeIncomplete(value, broken)
  const loop = value as DraftLss
  const name = typeof loop.loop_name === 'string' ? loop.loop_name : baseName(source.path)
  const document: LssDocument = { source, pointer: '', name, loop, declared, broken }
  return { document, diagnostics: toDiagnostics(source, problems) }
}

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
    fix: `Write the canonical form, and decide these values: ${someOf(assumed.map(({ pointer: at }) => at))}.`,
  })
}
