import type { Plan } from '../../generated/types.js'
import { type Ids, idsFor } from '../ids.js'
import { stateText } from '../label.js'

/** A plan whose states are drawn, on paper it shares with the plans inside of it. */
export interface States {
  plan: Plan
  id: Ids
  /** Draws a state. */
  state(id: string, text: string): void
  /** Draws a way from one state to another, which are in the same box. */
  edge(from: string, to: string, text?: string): void
  /** Draws a state that `draw` draws the inside of. */
  box(id: string, text: string, draw: () => void): void
  /** Draws what is side by side: each has a part of the box to itself. */
  regions(draws: readonly (() => void)[]): void
  /** The same paper for a plan inside of this one, whose ids begin with `prefix`. */
  inside(plan: Plan, prefix: string): States
  lines(): string[]
}

export const statesOf = (plan: Plan): States => {
  const lines: string[] = []
  const idsWith = idsFor('state')
  let indent = '  '
  const add = (line: string) => lines.push(`${indent}${line}`)
  const paperFor = (plan: Plan, prefix: string): States => {
    return {
      plan,
      id: idsWith(prefix),
      state: (id, text) => add(`state "${stateText(text)}" as ${id}`),
      edge: (from, to, text = '') => add(`${from} --> ${to}${text === '' ? '' : ` : ${stateText(text, 160)}`}`),
      box(id, text, draw) {
        add(`state "${stateText(text, 160)}" as ${id} {`)
        indent += '  '
        draw()
        indent = indent.slice(2)
        add('}')
      },
      regions(draws) {
        for (const [index, draw] of draws.entries()) {
          if (index > 0) add('--')
          draw()
        }
      },
      inside: paperFor,
      lines: () => lines,
    }
  }
  return paperFor(plan, '')
}
