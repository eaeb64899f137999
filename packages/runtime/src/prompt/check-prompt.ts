import { type CheckSpec, failureSlugs, type Plan, type RubricSpec } from '@loop/spec'
import { clipped, sections } from './sections.js'

const artifactLength = 48_000

/** What a checking agent is given: the work, the criteria and the form of the verdict; nothing of how the work was made. */
export const checkPrompt = (plan: Plan, check: CheckSpec, outputOf: (id: string) => string | undefined): string =>
  sections([
    [
      `Check: ${check.label}`,
      'You judge work that somebody else made. Look at the work itself: the results below and the files in the current folder. Change nothing. Judge every criterion on its own and give evidence for it: quote what you saw, with file and line where there is one. When you cannot tell, say `inconclusive`.',
    ],
    ['Goal', plan.description],
    ['Criteria', check.rubric ? undefined : check.criteria.map((text, index) => `${index + 1}. ${text}`).join('\n')],
    ['Dimensions', check.rubric && dimensionsOf(check.rubric)],
    ['Your answer', check.rubric ? marksForm : answerForm],
    [
      'The work',
      check.of
        .flatMap(id => {
          const text = outputOf(id)
          const label = plan.tasks.find(task => task.id === id)?.label ?? id
          return text === undefined ? [] : [`## ${label}\n\n${clipped(text.trim(), artifactLength)}`]
        })
        .join('\n\n'),
    ],
  ])

const answerForm = `Answer with one JSON object and nothing else:

{"verdict": "pass" | "fail" | "inconclusive", "score": 0..1, "summary": "one sentence", "criteria": [{"criterion": "...", "verdict": "pass" | "fail" | "inconclusive", "evidence": "..."}]}

The verdict is "pass" only when every criterion passes.`

const dimensionsOf = ({ dimensions }: RubricSpec): string =>
  dimensions
    .map(({ name, low, high, criteria }) => `- ${name} (from ${low}, the worst, to ${high}, the best): ${criteria}`)
    .join('\n')

const marksForm = `Give every dimension a mark on its scale, with evidence. Answer with one JSON object and nothing else:

{"criteria": [{"criterion": "<name of the dimension>", "mark": <number on its scale>, "evidence": "..."}], "summary": "one sentence", "codes": []}

Put into "codes" what went wrong, if it is one of these, each with \`fail.\` before it: ${failureSlugs.join(', ')}.`
