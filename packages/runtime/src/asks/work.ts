import type { CheckSpec, Improvement, Output, Plan, PromptVersion } from '@loop/spec'
import type { State } from '../core/state.js'

/** What the tasks made that a person judges, in short; the whole is in files that it names. */
export const workOf = (plan: Plan, state: State, check: CheckSpec | undefined): string =>
  (check?.of ?? [])
    .flatMap(id => {
      const output = outputOf(plan, state, id)
      if (!output) return []
      const whole = output.file === undefined ? '' : `\n\nThe whole is in .loop/runs/${state.run}/${output.file}.`
      return [`\n\n"${id}" made:\n\n${output.text}${whole}`]
    })
    .join('')

/** Whether a person may give another text in place of what is judged: it is one text, and nobody has used it yet. */
export const canEditWork = (plan: Plan, state: State, check: CheckSpec | undefined): boolean => {
  const [only, ...others] = check?.of ?? []
  if (only === undefined || others.length > 0 || !outputOf(plan, state, only)) return false
  return plan.tasks.every(({ after, inputs = [] }) => !after.includes(only) && !inputs.some(isOf(only)))
}

const isOf =
  (task: string) =>
  ({ from, name }: { from: string; name: string }): boolean =>
    from === 'task' && name === task

/** The prompt of a proposal that changes a single one: that can be edited. */
export const editablePrompt = (proposal: Improvement | undefined): PromptVersion | undefined =>
  proposal?.prompts?.length === 1 ? proposal.prompts[0] : undefined

const outputOf = ({ tasks }: Plan, { nodes }: State, id: string): Output | undefined =>
  nodes[tasks.findIndex(task => task.id === id)]?.output
