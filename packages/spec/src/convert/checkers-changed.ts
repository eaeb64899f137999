import { namesOf } from '../dialects/loopkit/document.js'
import type { Loop, LssEvaluator, LssLoop, Project } from '../generated/types.js'
import { own } from '../own.js'
import { placeAt, type SourceDocument } from '../source/document.js'
import type { Loss } from './losses.js'

const kinds: Record<LssEvaluator['type'], string> = { deterministic: 'command', llm_rubric: 'model', human: 'person' }

/**
 * Checkers of a loopkit loop whose kind is not the same in lss: a name that no project file declares may stand for a command as
 * well as for a model, and one of the two has to be written.
 */
export const checkersChanged = (
  document: SourceDocument,
  { verify }: Loop,
  evaluators: readonly LssEvaluator[],
  project: Project | undefined,
): Loss[] =>
  namesOf(verify?.checker).flatMap((name, index) => {
    const written = evaluators[index]
    const kind = own(project?.checks, name) ? 'command' : own(project?.agents, name) ? 'model' : undefined
    if (!written || kind === kinds[written.type]) return []
    const pointer = Array.isArray(verify?.checker) ? `/verify/checker/${index}` : '/verify/checker'
    const reason = `no project file says whether "${name}" is a command or a model; a ${kinds[written.type]} is written, with every criterion of the loop`
    return { pointer, place: placeAt(document, pointer), reason }
  })

/** Judges with criteria of their own, which loopkit puts into one list for all: each then judges more than it did. */
export const criteriaShared = (document: SourceDocument, { evaluators }: LssLoop): Loss[] => {
  const rubrics = evaluators.filter(({ type }) => type === 'llm_rubric')
  if (rubrics.length < 2) return []
  return rubrics.map(({ id }) => {
    const pointer = `/evaluators/${evaluators.findIndex(evaluator => evaluator.id === id)}/rubric`
    const others = rubrics.filter(other => other.id !== id).map(other => `"${other.id}"`)
    const reason = `loopkit has one list of criteria for all checkers: "${id}" also judges those of ${others.join(', ')}`
    return { pointer, place: placeAt(document, pointer), reason }
  })
}
