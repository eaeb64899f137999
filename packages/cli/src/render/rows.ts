import type { State } from '@loop/runtime'
import type { ChildPlan, Choice, Plan, Task } from '@loop/spec'
import type { Children } from './children.js'
import type { glyphs } from './glyphs.js'
import type { Progress } from './progress.js'
import { iterationText } from './round.js'

/** A line of the picture of a run before it is laid out. */
export interface Row {
  id: string
  label: string
  stage: keyof typeof glyphs
  /** How many choices it lies under. */
  depth: number
  /** What holds steps together that work at the same time. */
  bracket: ' ' | '┌' | '│' | '└'
  /** How a choice came out, or how far a loop inside is. */
  note?: string
  /** Of a step of a run inside: that run, and what is known of it. */
  inside?: { run: string; progress: Progress }
  /** What a loop inside, whose steps stand below it, has used so far. */
  used?: { tokens: number; usd: number }
}

/** Rows for the loops inside with their steps while they run, for tasks and choices in the order of the document, then for the checks. */
export const rowsOf = (plan: Plan, state: State, children?: Children, names: readonly string[] = []): Row[] => [
  ...(plan.composition?.children ?? []).flatMap(child => childRows(child, state, children, [...names, child.id])),
  ...ownRows(plan, state),
]

const childRows = (
  { id }: ChildPlan,
  { children: all }: State,
  children: Children | undefined,
  names: readonly string[],
): Row[] => {
  const own = all[id]
  const row = { id, label: `loop ${id}`, depth: 0, bracket: ' ' as const }
  if (!own) return [{ ...row, stage: 'pending' }]
  const inner = children?.of(names)
  if (own.status === 'ended') {
    const { outcome, reason } = own.result ?? {}
    if (outcome === 'done') return [{ ...row, stage: 'done' }]
    return [{ ...row, stage: 'failed', ...(reason === undefined ? {} : { note: reason }) }]
  }
  if (!inner) return [{ ...row, stage: 'running' }]
  const { run, plan, state, progress } = inner
  const { tokens, usd } = state.used
  const note = plan.stop ? iterationText(state.iteration, state) : `round ${state.round} of at most ${plan.rounds.max}`
  const below = rowsOf(plan, state, children, names).map(step => ({
    ...step,
    depth: step.depth + 1,
    inside: step.inside ?? { run, progress },
  }))
  return [{ ...row, stage: 'running', ...(state.iteration > 0 ? { note } : {}), used: { tokens, usd } }, ...below]
}

const ownRows = (plan: Plan, state: State): Row[] => {
  const rows: Row[] = []
  const shown = new Set<string>()
  const depths = new Map<string, number>()
  const depthOf = ({ when }: Task | Choice) => (when ? (depths.get(when.choice) ?? 0) + 1 : 0)
  const choicesBefore = ({ after }: Task | Choice) => {
    for (const [index, choice] of plan.choices.entries()) {
      if (!after.includes(choice.id) || shown.has(choice.id)) continue
      shown.add(choice.id)
      choicesBefore(choice)
      const depth = depthOf(choice)
      depths.set(choice.id, depth)
      const node = state.nodes[plan.tasks.length + index]
      const note = node?.value === undefined ? {} : { note: node.value ? 'yes' : 'no' }
      rows.push({
        id: choice.id,
        label: `if ${choice.label ?? choice.expression}`,
        stage: node?.status ?? 'pending',
        depth,
        bracket: ' ',
        ...note,
      })
    }
  }
  for (const [index, task] of plan.tasks.entries()) {
    choicesBefore(task)
    const isWith = (other: Task | undefined) => other !== undefined && sameStart(task, other)
    const [above, below] = [isWith(plan.tasks[index - 1]), isWith(plan.tasks[index + 1])]
    const stage = state.nodes[index]?.status ?? 'pending'
    const bracket = above ? (below ? '│' : '└') : below ? '┌' : ' '
    const mark = plan.agents[task.agent]?.scripted && !state.simulated ? ' [scripted]' : ''
    rows.push({ id: task.id, label: task.label + mark, stage, depth: depthOf(task), bracket })
  }
  for (const [index, { id, label, agent }] of plan.checks.entries()) {
    const check = state.checks[index]
    const stage = check?.running ? 'running' : (check?.verdict?.verdict ?? 'pending')
    const mark = plan.agents[agent ?? '']?.scripted && !state.simulated ? ' [scripted]' : ''
    rows.push({ id, label: `check ${label}${mark}`, stage, depth: 0, bracket: ' ' })
  }
  return rows
}

const sameStart = (a: Task, b: Task): boolean =>
  a.after.join() === b.after.join() && a.when?.choice === b.when?.choice && a.when?.is === b.when?.is
