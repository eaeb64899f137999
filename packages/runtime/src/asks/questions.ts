import type { Ask, Plan } from '@loop/spec'
import { isIrreversible } from '../core/permits.js'
import type { ToolUse } from '../core/running-effect.js'
import type { Question, State } from '../core/state.js'
import { violatesSafety } from '../core/stopping.js'
import { queued } from './queued.js'
import { editOption } from './texts.js'
import { canEditWork, editablePrompt, workOf } from './work.js'

/** A question in words, with what a person can answer. */
export const askFor = (plan: Plan, state: State, question: Question): Ask => {
  const id = `${state.run}.${state.asks + 1}`
  const checks = plan.checks.filter(
    (_, index) => state.checks[index]?.verdict && state.checks[index]?.verdict?.verdict !== 'pass',
  )
  const names = checks.map(check => `"${check.label}"`).join(', ')
  const stop = { choice: 'stop', means: 'end the run as failed' }
  const accept = { choice: 'accept', means: 'take the work as it is and end the run as done' }
  switch (question.kind) {
    case 'rounds-exhausted': {
      const failed = plan.tasks
        .filter((_, index) => state.nodes[index]?.status === 'failed')
        .map(task => `"${task.label}"`)
      const what =
        failed.length > 0 ? `${failed.join(', ')} failed` : `${names} still ${checks.length === 1 ? 'fails' : 'fail'}`
      return {
        id,
        kind: question.kind,
        question: `${what} after ${state.round} ${state.round === 1 ? 'round' : 'rounds'}. How should "${plan.name}" go on?`,
        options: [
          { choice: 'again', means: `a fresh pass with up to ${plan.rounds.max} rounds; your note goes to the makers` },
          accept,
          stop,
        ],
      }
    }
    case 'check-inconclusive':
      return {
        id,
        kind: question.kind,
        question: `The check ${names} could not tell whether the work is good. How should "${plan.name}" go on?`,
        options: [{ choice: 'retry', means: 'let it judge again' }, accept, stop],
      }
    case 'check-changed-workspace': {
      const changed = state.checks.flatMap(check => check.changed ?? [])
      const list = changed.slice(0, 5).join(', ') + (changed.length > 5 ? ` and ${changed.length - 5} more` : '')
      return {
        id,
        kind: question.kind,
        question: `A check, or something else at the same time, changed the workspace (${list}), so the verdict counts for nothing. Undo the change, or declare it under \`writes:\`. How should "${plan.name}" go on?`,
        options: [{ choice: 'retry', means: 'let it judge again' }, stop],
      }
    }
    case 'stop-condition':
      return {
        id,
        kind: question.kind,
        question: `${question.about ?? 'A stop condition holds'} (after iteration ${state.iteration}). How should "${plan.name}" go on?${queued(state)}`,
        options: [
          { choice: 'again', means: 'go on with the next iteration' },
          ...(violatesSafety(plan, state) ? [] : [accept]),
          stop,
        ],
      }
    case 'guard-broken':
      return {
        id,
        kind: question.kind,
        question: `A guard was broken: ${question.about ?? 'see the journal'}. How should "${plan.name}" go on?`,
        options: [{ choice: 'go-on', means: 'go on in spite of it' }, stop],
      }
    case 'guard-approval':
      return {
        id,
        kind: question.kind,
        question: `${question.about ?? 'A guard wants a person to approve'}. Shall "${plan.name}" go on with exactly this?\n\n${question.finding?.approval?.shows ?? ''}`,
        options: [
          { choice: 'approve', means: 'this is done as it is shown; if it changes, you are asked again' },
          ...(canEditShown(question) ? [editOption('this is done with the text that you give instead')] : []),
          { choice: 'reject', means: 'it does not happen, and nobody gets it' },
          stop,
        ],
        ...(question.effect ? { effect: question.effect.id } : {}),
        ...shownOf(question.finding?.approval),
      }
    case 'irreversible':
      return {
        id,
        kind: question.kind,
        question: `This cannot be undone (${question.about ?? 'it is marked so'}). Shall it happen, once, exactly as it is shown?\n\n${question.approval?.shows ?? ''}`,
        options: [
          { choice: 'approve', means: 'it happens once, as it is shown; if that changes before, you are asked again' },
          ...(question.approval?.edits ? [editOption('it happens once, with the text that you give instead')] : []),
          { choice: 'reject', means: 'it does not happen; the task counts as failed, a check as unable to tell' },
          stop,
        ],
        ...(question.effect ? { effect: question.effect.id } : {}),
        ...shownOf(question.approval),
      }
    case 'person-check': {
      const check = plan.checks.find(({ id }) => id === question.about)
      const what = check?.person?.instructions ?? check?.criteria.join(' ') ?? 'Is the work good?'
      return {
        id,
        kind: question.kind,
        question: `${what} (${check?.label ?? 'a check'} of "${plan.name}", iteration ${state.iteration})${workOf(plan, state, check)}${queued(state)}`,
        options: [
          { choice: 'approve', means: 'the work passes; a note becomes the evidence' },
          ...(canEditWork(plan, state, check)
            ? [editOption('the work passes with the text that you give instead; other checks judge that')]
            : []),
          { choice: 'reject', means: 'the work does not pass; a note goes to the makers' },
          stop,
        ],
      }
    }
    case 'improvement':
      return {
        id,
        kind: question.kind,
        question: `"${plan.name}" proposes a change: ${question.about ?? 'see the journal'}. Shall it count?${queued(state)}`,
        options: [
          { choice: 'approve', means: 'the change counts from the next iteration on' },
          ...(editablePrompt(state.proposal)
            ? [editOption('the instructions that you give count instead, from the next iteration on')]
            : []),
          { choice: 'reject', means: 'everything stays as it is' },
          stop,
        ],
        ...shownOf(editablePrompt(state.proposal)),
      }
    case 'effect-lost': {
      const { effect } = question
      const label = plan.tasks.find(task => task.id === effect?.target)?.label ?? effect?.target
      const isMarked = effect !== undefined && isIrreversible(plan, effect)
      const retryMeans = isMarked
        ? 'it was not done: do it, when you have approved it again'
        : 'do it again from its beginning'
      const done: Ask['options'] =
        isMarked && effect.kind === 'task'
          ? [
              {
                choice: 'done',
                means: 'it was done: go on behind it, with the text that you give as its result',
                text: 'optional',
              },
            ]
          : []
      return {
        id,
        kind: question.kind,
        question: `"${label}" was cut off and may have done a part of its work. Look at the workspace. How should "${plan.name}" go on?${usesText(question.uses)}`,
        options: [{ choice: 'retry', means: retryMeans }, ...done, stop],
        ...(question.effect ? { effect: question.effect.id } : {}),
      }
    }
  }
}

/** What a call that was cut off had begun, and how much of that ended. */
const usesText = (uses: readonly ToolUse[] = []): string => {
  if (uses.length === 0) return ''
  const lines = uses.map(
    ({ use, tool, input, status = 'nobody saw how it ended' }) => `${use}. ${tool} ${input}: ${status}`,
  )
  return `\n\nThe tools that it had begun to use, which may change something:\n${lines.join('\n')}`
}

/** Of what guards ask about, what goes into one call and what one task made can be edited. */
const canEditShown = ({ finding, held, effect }: Question): boolean =>
  effect?.kind === 'task' &&
  finding?.approval?.file !== undefined &&
  (held !== undefined || finding.approval.frame !== undefined)

const shownOf = (shown: { file?: string; digest?: string } | undefined): Pick<Ask, 'shown'> =>
  shown?.file === undefined
    ? {}
    : { shown: { file: shown.file, ...(shown.digest === undefined ? {} : { digest: shown.digest }) } }
