import type { Choice } from '../../../generated/types.js'
import { placeAt } from '../../../source/document.js'
import type { StepCommand } from '../commands.js'
import type { OpenloopDocument } from '../document.js'
import { baselineId, choiceIds, idsOf, type Steps } from './steps.js'

/** What decides whether something is repaired, measured and made better. */
export const choicesOf = ({ source }: OpenloopDocument, steps: Steps): Choice[] => {
  const { fix, verify, improve, looking, hasBaseline } = steps
  const choices: Choice[] = []
  if (fix.length > 0)
    choices.push({
      id: choiceIds.broken,
      label: 'something is broken',
      // What failed in the last round and was not overcome since is as good a reason as what fails now.
      expression: `[${[...looking, ...verify].map(({ id }) => `"${id}"`).join(', ')}].exists(id, id in troubled)`,
      after: [],
      checks: idsOf(looking),
      place: placeAt(source, '/commands/fix'),
    })
  if (hasBaseline)
    choices.push({
      id: choiceIds.verified,
      label: 'the result is verified',
      expression: `${listOf(verify)}.all(c, c.verdict == "pass")`,
      after: [],
      checks: idsOf(verify),
      place: placeAt(source, '/commands/verify'),
    })
  if (hasBaseline && improve.length > 0)
    choices.push({
      id: choiceIds.below,
      label: 'the baseline is not met',
      expression: `checks["${baselineId}"].verdict != "pass"`,
      after: [choiceIds.verified],
      when: { choice: choiceIds.verified, is: true },
      checks: [baselineId],
      place: placeAt(source, '/commands/improve'),
    })
  return choices
}

const listOf = (commands: readonly StepCommand[]): string =>
  `[${commands.map(({ id }) => `checks["${id}"]`).join(', ')}]`
