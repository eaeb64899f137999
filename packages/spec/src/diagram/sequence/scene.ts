import type { Plan } from '../../generated/types.js'
import { stateText } from '../label.js'

/** A plan that is played, on a stage it shares with the plans inside of it. */
export interface Scene {
  plan: Plan
  /** Who runs the plan. */
  engine: string
  /** The id of somebody who takes part, the same each time; `kind` and `of` tell apart who is called the same. */
  actor(kind: string, of: string, text: string): string
  /** From one to another: `->>` asks, `-->>` answers, `--)` is sent on. */
  message(from: string, arrow: string, to: string, text: string): void
  note(over: string, text: string): void
  /** Draws `loop`, `opt`, `par` or `break` around what `draw` draws; `more` are further parts of it. */
  block(kind: 'loop' | 'opt' | 'par' | 'break', text: string, draw: () => void, more?: readonly Part[]): void
  /** The same stage for a plan inside of this one; its actors stand together, and `title` says what they belong to. */
  inside(plan: Plan, child: string, title: string): Scene
  lines(): string[]
}

/** A further part of a block. */
export type Part = readonly [text: string, draw: () => void]

export const sceneOf = (plan: Plan): Scene => {
  // No boxes: Mermaid cannot put one into another, and cannot read them where there is no browser.
  const casts: string[][] = []
  const lines: string[] = []
  let indent = '  '
  let count = 0
  const add = (line: string) => lines.push(`${indent}${line}`)
  const indented = (draw: () => void) => {
    indent += '  '
    draw()
    indent = indent.slice(2)
  }
  const stageFor = (plan: Plan, path: string, engineText: string): Scene => {
    const cast: string[] = []
    casts.push(cast)
    const known = new Map<string, string>()
    const actor: Scene['actor'] = (kind, of, text) => {
      const key = JSON.stringify([kind, of])
      const id = known.get(key) ?? `a${++count}`
      const lines = path === '' ? [text] : [text, `in ${path}`]
      if (!known.has(key)) cast.push(`  participant ${id} as ${lines.map(line => stateText(line, 80)).join('<br/>')}`)
      known.set(key, id)
      return id
    }
    return {
      plan,
      engine: actor('engine', '', engineText),
      actor,
      message: (from, arrow, to, text) => add(`${from}${arrow}${to}: ${stateText(text, 160)}`),
      note: (over, text) => add(`Note over ${over}: ${stateText(text, 160)}`),
      block(kind, text, draw, more = []) {
        add(`${kind} ${stateText(text, 160)}`)
        indented(draw)
        for (const [other, drawOther] of more) {
          add(`and ${stateText(other, 160)}`)
          indented(drawOther)
        }
        add('end')
      },
      inside: (plan, child, title) => stageFor(plan, path === '' ? child : `${path} / ${child}`, title),
      lines: () => [...casts.flat(), ...lines],
    }
  }
  return stageFor(plan, '', 'loop')
}
