import { dump } from 'js-yaml'
import { identify } from '../dialects/identify.js'
import { readLoop } from '../dialects/loopkit/read.js'
import { readLss } from '../dialects/lss/read.js'
import type { Assumption } from '../dialects/lss/short-forms/short-form.js'
import { LoopError } from '../errors.js'
import { expand } from '../fix/expand-document.js'
import type { Diagnostic, Loop, LssLoop, Project } from '../generated/types.js'
import { placeAt, type SourceDocument } from '../source/document.js'
import { writeYaml } from '../source/write/write-yaml.js'
import { checkersChanged, criteriaShared } from './checkers-changed.js'
import { inOrder, type Loss, lossesOf } from './losses.js'
import { saidInLoopkit, saidInLss } from './said.js'
import { toLoopkit } from './to-loopkit.js'
import { toLss } from './to-lss.js'

/** A document in another dialect. */
export interface Conversion {
  from: 'lss' | 'loopkit'
  to: 'lss' | 'loopkit'
  value: Loop | LssLoop
  text: string
  /** What could not be carried over, in the order of the document. */
  losses: Loss[]
  /** What the other dialect wants and the document does not say. */
  assumed: readonly Assumption[]
}

/**
 * Converts a loop to another dialect; a short form of LSS to canonical LSS. The result has no errors when the document has none.
 * Comments are not carried over, unless the dialect stays the same.
 *
 * @param context.project whose agents, checks and defaults a loopkit loop uses
 * @throws LoopError `document` when the document has errors, is no loop, is a loop of commands, or nothing of it could be carried over
 */
export const convert = (
  document: SourceDocument,
  to: 'lss' | 'loopkit',
  context: { project?: Project | undefined } = {},
): Conversion => {
  const identity = identify(document.root)
  if (identity.dialect === undefined) throw refusal(document, identity.message, identity.fix)
  if (identity.kind === 'project')
    throw refusal(document, 'a project file is no loop', 'Convert the files of its loops, one by one.')
  if (identity.dialect === 'openloop')
    throw refusal(
      document,
      'commands of a shell, and what decides between them in a round, have no place in another dialect',
      'Run it as it is; `loop diagram` shows what it comes to.',
    )
  return identity.dialect === 'lss' ? fromLss(document, to) : fromLoopkit(document, to, context.project)
}

const fromLoopkit = (document: SourceDocument, to: 'lss' | 'loopkit', project: Project | undefined): Conversion => {
  const read = readLoop(document)
  refuseErrors(document, read.diagnostics)
  const loop = read.document.loop as Loop
  if (to === 'loopkit') return { from: to, to, value: loop, text: document.text, losses: [], assumed: [] }
  const { value, assumed } = toLss(loop, project)
  if (value.workers.length === 0)
    throw refusal(document, 'every step is in a choice, and lss has none', 'Take a step out of the choice first.')
  const losses = inOrder([
    ...lossesOf(document, saidInLoopkit(loop), saidInLoopkit(toLoopkit(value).value), to),
    ...checkersChanged(document, loop, value.evaluators, project),
  ])
  return { from: 'loopkit', to, value, text: textOf(value, assumed), losses, assumed }
}

const fromLss = (document: SourceDocument, to: 'lss' | 'loopkit'): Conversion => {
  const read = readLss(document)
  refuseErrors(document, read.diagnostics)
  const loop = read.document.loop as LssLoop
  const short = read.document.short
  if (to === 'lss') {
    const written = expand(document)?.written ?? { text: document.text }
    const text = 'text' in written ? written.text : textOf(loop, short?.assumed ?? [])
    return { from: 'lss', to, value: loop, text, losses: [], assumed: short?.assumed ?? [] }
  }
  const { value, assumed } = toLoopkit(loop)
  const losses = inOrder([
    ...lossesOf(document, saidInLss(loop), saidInLss(toLss(value, undefined).value), to),
    ...criteriaShared(document, loop),
  ])
  return {
    from: 'lss',
    to,
    value,
    text: textOf(value, assumed),
    losses,
    assumed: [...(short?.assumed ?? []), ...assumed],
  }
}

const textOf = (value: object, assumed: readonly Assumption[]): string => {
  const text = dump(value, { lineWidth: -1, noRefs: true })
  const notes = assumed.map(({ pointer, why }) => ({ at: pointer, text: `assumed: ${why}` }))
  const noted = writeYaml(text, [], notes)
  return 'text' in noted ? noted.text : text
}

const refuseErrors = (document: SourceDocument, diagnostics: readonly Diagnostic[]): void => {
  const error = diagnostics.find(({ severity }) => severity === 'error')
  if (!error) return
  const { path: file, line, column, pointer, message } = error
  throw new LoopError('document', `${document.path} has errors and cannot be converted: ${message}`, {
    exitCode: 1,
    place: { file, line, column, pointer },
    fix: 'Run `loop validate`, and mend what it finds.',
  })
}

const refusal = (document: SourceDocument, message: string, fix: string): LoopError =>
  new LoopError('document', `${document.path} cannot be converted: ${message}`, {
    exitCode: 1,
    place: placeAt(document, ''),
    fix,
  })
