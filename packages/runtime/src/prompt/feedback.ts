import type { Plan, Task } from '@loop/spec'
import type { Feedback } from '../core/state.js'
import { clipped } from './sections.js'

const evidenceLength = 24_000

/** What a task is told about the attempt before: the checks' evidence if it is a maker, its own error, a person's note. */
export const feedbackText = (_plan: Plan, feedback: Feedback, task: Task): string => {
  const parts: string[] = []
  if (task.maker && feedback.verdicts.length > 0) {
    parts.push(`This work was checked and did not pass (attempt ${feedback.attempt}).`)
    for (const { check, verdict } of feedback.verdicts) {
      parts.push(`## ${check}: ${verdict.verdict}`)
      if (verdict.summary) parts.push(verdict.summary)
      for (const { criterion, verdict: how, evidence } of verdict.criteria) {
        if (how !== 'pass') parts.push(`- ${criterion}: ${how}\n\n${clipped(evidence.trim(), evidenceLength)}`)
      }
    }
  }
  for (const { task: id, error } of feedback.errors) {
    if (id === task.id)
      parts.push(
        `The last attempt did not end well: ${error.message}.`,
        clipped(error.evidence?.trim() ?? '', evidenceLength),
      )
  }
  if (feedback.note) parts.push('## From a person', feedback.note)
  return parts.filter(part => part !== '').join('\n\n')
}
