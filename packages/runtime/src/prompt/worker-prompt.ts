import type { FeedbackMessage, Plan, Task } from '@loop/spec'
import { clipped, sections } from './sections.js'

/** Most characters of one thing that a task is given. */
const givenLength = 48_000

/** Something a task is given by name. */
export interface Given {
  name: string
  text: string
}

/**
 * All that the agent of a task is given whose inputs are named: those and nothing else, and what was sent back to it.
 *
 * @param prompt its instructions, as the document or the last change has them
 */
export const workerPrompt = (
  plan: Plan,
  task: Task,
  prompt: string,
  given: readonly Given[],
  messages: readonly FeedbackMessage[],
): string =>
  sections([
    [`Task: ${task.label}`, prompt],
    ['Goal', plan.description],
    ['Your answer', answerForm(task)],
    [
      'Tools',
      task.tools &&
        (task.tools.length > 0 ? `You may use: ${task.tools.join(', ')}. No others.` : 'You may use no tools.'),
    ],
    [
      'What you are given',
      given.map(({ name, text }) => `## ${name}\n\n${clipped(text.trim(), givenLength)}`).join('\n\n'),
    ],
    ['Feedback on your last attempt', messages.map(({ text }) => text.trim()).join('\n\n')],
  ])

const forms = {
  text: 'Answer with the text itself.',
  json: 'Answer with one JSON value and nothing else.',
  markdown: 'Answer with the document in Markdown and nothing else.',
  code: 'Answer with the code and nothing else.',
  binary: 'Answer with the content in base64 and nothing else.',
}

const answerForm = ({ output }: Task): string | undefined =>
  output && `It is called "${output.name}". ${forms[output.format]}`
