import type { Limit, Plan } from '../generated/types.js'
import { stateText } from './label.js'
import { limitText } from './limit-text.js'

/** Draws what a run goes through as a Mermaid state diagram: rounds, checks, pauses, and every way it can end. */
export const stateDiagram = (plan: Plan): string => {
  const lines = ['stateDiagram-v2']
  const add = (line: string) => lines.push(`  ${line}`)
  const state = (id: string, text: string) => add(`state ${JSON.stringify(stateText(text))} as ${id}`)
  const edge = (from: string, to: string, text?: string) =>
    add(`${from} --> ${to}${text === undefined ? '' : ` : ${stateText(text)}`}`)

  state('making', `making: ${plan.tasks.map(task => task.label).join(', ')}`)
  for (const check of plan.checks) state(`checking_${slug(check.id)}`, `checking: ${check.label}`)
  state('done', 'done')
  state('failed', 'failed')
  const first = plan.checks[0]
  edge('[*]', 'making', `${plan.name} starts`)
  edge('making', first ? `checking_${slug(first.id)}` : 'done', 'every task ended well')
  for (const [index, check] of plan.checks.entries()) {
    const here = `checking_${slug(check.id)}`
    const next = plan.checks[index + 1]
    edge(here, next ? `checking_${slug(next.id)}` : 'done', 'pass')
    if (plan.rounds.retry && plan.rounds.max > 1) edge(here, 'making', `fail, fewer than ${plan.rounds.max} rounds`)
    edge(here, here, 'cannot tell, asked once more')
    edge(here, plan.rounds.onExhausted === 'ask' ? 'waiting' : 'failed', 'no round left, or still cannot tell')
  }
  edge(
    'making',
    plan.checks.length > 0 && plan.rounds.onExhausted === 'ask' ? 'waiting' : 'failed',
    'a task failed and no round is left',
  )
  state('waiting', 'waiting for a person')
  edge('waiting', 'making', 'go on')
  edge('waiting', 'done', 'accept')
  edge('waiting', 'failed', 'stop')
  if (plan.limits.length > 0) {
    state('paused', 'paused at a limit')
    edge('making', 'paused', limits(plan.limits))
    edge('paused', 'making', 'limit raised')
  }
  edge('done', '[*]')
  edge('failed', '[*]')
  return `${lines.join('\n')}\n`
}

const limits = (all: readonly Limit[]): string => all.map(limitText).join(', ')

const slug = (id: string): string => id.replaceAll('-', '_')
