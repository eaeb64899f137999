import type { OpenLoop, Task } from '../../../generated/types.js'
import { placeAt } from '../../../source/document.js'
import type { StepCommand } from '../commands.js'
import type { OpenloopDocument } from '../document.js'
import { baselineId, choiceIds, idsOf, type Steps } from './steps.js'

/** What repairs and what makes better, each behind the choice whether it is wanted; several of a step one after another. */
export const tasksOf = (document: OpenloopDocument, { fix, improve, verify }: Steps): Task[] => [
  ...chained(fix, choiceIds.broken, document),
  ...chained(improve, choiceIds.below, document).map((task, index, all) =>
    index === all.length - 1 ? { ...task, rejudges: [...idsOf(verify), baselineId] } : task,
  ),
]

const chained = (commands: readonly StepCommand[], choice: string, { source, loop }: OpenloopDocument): Task[] =>
  commands.map(({ id, label, place, timeoutSeconds }, index) => ({
    id,
    label,
    agent: id,
    prompt: loop.mission ?? '',
    after: [choice, ...idsOf(commands.slice(Math.max(0, index - 1), index))],
    when: { choice, is: true },
    maker: true,
    // What repairs may fail; whether all is well, the checks say.
    tolerated: true,
    timeoutSeconds,
    ...gatesOf(loop as OpenLoop, source),
    place: placeAt(source, place),
  }))

const gatesOf = ({ gates }: OpenLoop, source: OpenloopDocument['source']): Pick<Task, 'gates'> => {
  if (gates === undefined) return {}
  const { maxChangedFiles, maxChangedLines, protectedPaths, onBreak = 'undo' } = gates
  if (maxChangedFiles === undefined && maxChangedLines === undefined && !protectedPaths?.length) return {}
  return {
    gates: {
      ...(maxChangedFiles === undefined ? {} : { maxChangedFiles }),
      ...(maxChangedLines === undefined ? {} : { maxChangedLines }),
      ...(protectedPaths?.length ? { protectedPaths: [...protectedPaths] } : {}),
      onBreak,
      place: placeAt(source, '/gates'),
    },
  }
}
